/*
 * The page as the server has it now. After a new login what is typed stays, under a fresh view of the same address; when
 * somebody else changed the same thing, both are shown and one chooses field by field.
 */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var state = 'jakarta.faces.ViewState';
  var fresh = null;

  function read() {
    return window.fetch(window.location.href, { credentials: 'same-origin', cache: 'no-store', headers: { 'Sheyin-Resume': 'true' } }).then(function (answer) {
      if (!answer.ok || new URL(answer.url).pathname !== window.location.pathname) {
        throw new Error('another page');
      }
      return answer.text();
    }).then(function (text) { return new DOMParser().parseFromString(text, 'text/html'); });
  }

  function take(page) {
    var value = page.querySelector('input[name="' + state + '"]');
    document.querySelectorAll('input[name="' + state + '"]').forEach(function (field) { field.value = value.value; });
  }

  function person(page) {
    var clock = page.getElementById('session-clock');
    return clock ? clock.dataset.user : '';
  }

  /* The same person goes on with the page; anybody else gets a new one. */
  Sheyin.renewView = function () {
    return read().then(function (page) {
      if (person(page) !== person(document)) {
        throw new Error('another person');
      }
      take(page);
    });
  };

  function fields(page) {
    return Array.from(page.querySelectorAll('form.entry-form [name]')).filter(function (field) {
      return field.type !== 'hidden' && field.type !== 'file' && field.type !== 'submit' && field.name.indexOf('jakarta.') !== 0;
    });
  }

  function value(field) {
    return field.type === 'checkbox' || field.type === 'radio' ? (field.checked ? '✓' : '') : field.value;
  }

  function label(field) {
    var text = field.labels && field.labels.length ? field.labels[0].textContent : field.getAttribute('aria-label');
    return (text || field.name).replace('*', '').trim();
  }

  function twin(field, page) {
    return fields(page).find(function (other) {
      return other.name === field.name && (field.type !== 'radio' && field.type !== 'checkbox' || other.value === field.value);
    });
  }

  function choice(index, side, text, chosen) {
    var cell = document.createElement('td');
    var box = cell.appendChild(document.createElement('label'));
    var radio = box.appendChild(document.createElement('input'));
    radio.type = 'radio';
    radio.name = 'conflict-' + index;
    radio.value = side;
    radio.checked = chosen;
    box.appendChild(document.createTextNode(' ' + (text || document.getElementById('conflict').dataset.empty)));
    return cell;
  }

  function rows(different, body) {
    body.textContent = '';
    different.forEach(function (one, index) {
      var row = body.appendChild(document.createElement('tr'));
      var head = row.appendChild(document.createElement('th'));
      head.scope = 'row';
      head.textContent = label(one.mine);
      row.appendChild(choice(index, 'mine', value(one.mine), true));
      row.appendChild(choice(index, 'theirs', value(one.theirs), false));
    });
  }

  Sheyin.conflict = function () {
    var dialog = document.getElementById('conflict');
    return read().then(function (page) {
      var different = fields(document).map(function (field) { return { mine: field, theirs: twin(field, page) }; })
        .filter(function (pair) { return pair.theirs && value(pair.mine) !== value(pair.theirs); });
      fresh = { page: page, different: different };
      rows(different, dialog.querySelector('tbody'));
      dialog.querySelector('.table-scroll').hidden = different.length === 0;
      var text = dialog.querySelector('.conflict-text');
      text.textContent = different.length ? text.dataset.text : dialog.dataset.none;
      if (!dialog.open) {
        dialog.showModal();
      }
    });
  };

  function put(mine, theirs) {
    var widget = window.PrimeFaces.getWidgetById(mine.id.replace(/_(input|focus)$/, ''));
    if (widget && widget.selectValue) {
      widget.selectValue(theirs.value);
    } else if (mine.type === 'checkbox' || mine.type === 'radio') {
      mine.checked = theirs.checked;
    } else {
      mine.value = theirs.value;
    }
    mine.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /* An answer on its way to an earlier request would put the former view back. */
  function whenIdle(act) {
    if (window.PrimeFaces.ajax.Queue.isEmpty()) {
      act();
    } else {
      window.setTimeout(whenIdle, 50, act);
    }
  }

  function decide(dialog) {
    take(fresh.page);
    fresh.different.forEach(function (pair, index) {
      var chosen = dialog.querySelector('input[name="conflict-' + index + '"]:checked');
      if (chosen && chosen.value === 'theirs') {
        put(pair.mine, pair.theirs);
      }
    });
    dialog.close();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-conflict]');
    if (button && button.dataset.conflict === 'reload') {
      Sheyin.leaving = true;
      window.location.reload();
    } else if (button) {
      whenIdle(function () { decide(button.closest('dialog')); });
    }
  });
})();
