/* A file of several sheets is given to the lines of the checklist: for each sheet its picture and the line that it goes to. */
(function () {
  'use strict';
  var page;

  function dialog() { return document.getElementById('split'); }
  function list() { return dialog().querySelector('.split-sheets'); }

  /* The lines that take files, with the one at which the file is now chosen. */
  function choice(own, label) {
    var select = document.createElement('select');
    select.className = 'plain-input';
    select.setAttribute('aria-label', label);
    document.querySelectorAll('.attachment-line:has(.drop)').forEach(function (line) {
      var option = new Option(line.querySelector('h3').firstChild.textContent.trim(), line.dataset.line);
      option.selected = line === own;
      select.add(option);
    });
    select.add(new Option(list().dataset.none, ''));
    return select;
  }

  function sheet(button, number) {
    var entry = document.createElement('li');
    var picture = document.createElement('img');
    var label = list().dataset.sheet.replace('{0}', number);
    picture.src = button.dataset.url + '?page=' + page + '&sheet=' + number + '&size=thumb';
    picture.alt = label;
    entry.className = 'camera-shot';
    entry.append(picture, choice(button.closest('.attachment-line'), label));
    return entry;
  }

  function open(button) {
    page = button.dataset.split;
    var sheets = [];
    for (var number = 1; number <= Number(button.dataset.sheets); number++) {
      sheets.push(sheet(button, number));
    }
    list().replaceChildren.apply(list(), sheets);
    dialog().showModal();
  }

  function apply() {
    var lines = Array.from(list().querySelectorAll('select')).map(function (select) { return select.value; });
    dialog().close();
    window.splitAttachment([{ name: 'split', value: page }, { name: 'lines', value: lines.join(',') }]);
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-split]');
    var act = event.target.closest('[data-split-act]');
    if (button) {
      open(button);
    } else if (act && act.dataset.splitAct === 'apply') {
      apply();
    } else if (act) {
      dialog().close();
    }
  });
})();
