/* Keyboard: `/` search, Ctrl+S save, `?` list, Enter to the next field, and data-key="F2" on any link or button. */
(function () {
  'use strict';
  var typing = 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select, ' +
    '[contenteditable=true]';
  var stops = 'input:not([type=hidden]), select, textarea, button, [tabindex="0"]';

  function visible(element) {
    return element.tabIndex >= 0 && (element.offsetParent !== null || element.getClientRects().length > 0);
  }

  function usable(element) {
    return !element.disabled && element.getAttribute('aria-disabled') !== 'true' && visible(element);
  }

  function name(event) {
    return (event.ctrlKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') +
      (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  }

  /* One control a key of those that are found good; the page's own goes before the frame's. */
  function controls(good) {
    var scope = document.querySelector('dialog[open], .ui-dialog[aria-hidden="false"]') || document;
    var found = Array.from(scope.querySelectorAll('#work [data-key]'))
      .concat(Array.from(scope.querySelectorAll('[data-key]')))
      .filter(function (element) { return element.dataset.key && good(element); });
    var byKey = new Map();
    found.forEach(function (element) {
      var key = element.dataset.key.toUpperCase();
      byKey.set(key, byKey.get(key) || element);
    });
    return byKey;
  }

  function press(key) {
    var found = controls(usable).get(key.toUpperCase());
    if (found) {
      found.click();
    }
    return Boolean(found);
  }

  function save() {
    if (!press('Ctrl+S') && window.Sheyin && window.Sheyin.saveNow) {
      window.Sheyin.saveNow();
    }
  }

  /* What the key does: the control's name without the key that stands in it, as <kbd>A</kbd>, (A) or （A）. */
  function label(element) {
    var copy = element.cloneNode(true);
    copy.querySelectorAll('kbd').forEach(function (kbd) { kbd.remove(); });
    var named = element.labels && element.labels[0];
    return (element.getAttribute('aria-label') || (named || copy).textContent).replace('(' + element.dataset.key + ')', '')
      .replace('（' + element.dataset.key + '）', '').trim();
  }

  function listKeys() {
    var list = document.getElementById('key-list');
    if (!list || list.open) {
      return;
    }
    var lines = list.querySelector('dl');
    lines.querySelectorAll('[data-found]').forEach(function (old) { old.remove(); });
    lines.querySelectorAll('[data-when]').forEach(function (line) {
      line.hidden = !document.querySelector(line.dataset.when);
    });
    controls(visible).forEach(function (element) {
      var key = document.createElement('dt');
      var text = document.createElement('dd');
      key.appendChild(document.createElement('kbd')).textContent = element.dataset.key;
      text.textContent = label(element);
      [key, text].forEach(function (part) { part.dataset.found = 'true'; lines.appendChild(part); });
    });
    list.showModal();
  }

  function openPanel() {
    return Array.from(document.querySelectorAll('.ui-autocomplete-panel, .ui-selectonemenu-panel, .ui-datepicker-panel'))
      .some(function (panel) { return panel.offsetParent !== null; });
  }

  function nextField(event) {
    var field = event.target;
    var form = field.closest && field.closest('form.entry-form');
    if (!form || event.shiftKey || event.ctrlKey || event.altKey || openPanel() ||
        !field.matches('input:not([type=button]):not([type=submit]):not([type=file]), select')) {
      return false;
    }
    var all = Array.from(form.querySelectorAll(stops)).filter(usable);
    var next = all[all.indexOf(field) + 1];
    if (next) {
      next.focus();
    }
    return true;
  }

  document.addEventListener('keydown', function (event) {
    var inField = event.target.matches && event.target.matches(typing);
    var key = name(event);
    var done = true;
    if (key.toUpperCase() === 'CTRL+S') {
      save();
    } else if (event.key === 'Enter') {
      done = nextField(event);
    } else if (!inField && event.key === '/') {
      var search = document.getElementById('global-search');
      done = Boolean(search);
      if (search) {
        search.focus();
      }
    } else if (!inField && event.key === '?') {
      listKeys();
    } else {
      // a single letter acts only outside of fields; function and Alt keys act everywhere
      done = (key.length > 1 || !inField) && press(key);
    }
    if (done) {
      event.preventDefault();
    }
  });
})();
