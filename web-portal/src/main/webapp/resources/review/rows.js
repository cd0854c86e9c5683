/* Lists by keyboard: j and k or the arrows walk through the lines, Enter opens the line's link. */
(function () {
  'use strict';

  function rows() {
    return Array.from(document.querySelectorAll('table[data-rows] tbody tr'));
  }

  function link(row) {
    return row && row.querySelector('a[href]');
  }

  function step(by) {
    var all = rows();
    var here = all.findIndex(function (row) { return row.contains(document.activeElement); });
    var to = all[here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by];
    if (link(to)) {
      link(to).focus();
      to.scrollIntoView({ block: 'nearest' });
    }
  }

  document.addEventListener('keydown', function (event) {
    var busy = event.target.closest('input, select, textarea, dialog[open]') ||
      event.ctrlKey || event.altKey || event.metaKey;
    var by = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 }[event.key];
    if (!busy && by && rows().length) {
      event.preventDefault();
      step(by);
    }
  });

  /* The whole line is a target for the mouse; text that is being marked stays marked. */
  document.addEventListener('click', function (event) {
    var row = event.target.closest('table[data-rows] tbody tr');
    if (link(row) && !event.target.closest('a, button, input, label') && !String(window.getSelection())) {
      link(row).click();
    }
  });
})();
