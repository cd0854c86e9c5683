/* The search box: asks by POST while one types, never half-typed pinyin; arrows, Enter and Esc as in any list. */
(function () {
  'use strict';
  var box, input, list, told;
  var composing = false;
  var waiting;
  var latest = 0;
  var chosen = -1;

  function options() {
    return Array.from(list.querySelectorAll('[role=option]'));
  }

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(place) {
    var all = options();
    if (all.length === 0) {
      return;
    }
    chosen = (place + all.length) % all.length;
    all.forEach(function (option, number) { option.setAttribute('aria-selected', String(number === chosen)); });
    input.setAttribute('aria-activedescendant', all[chosen].id);
    all[chosen].scrollIntoView({ block: 'nearest' });
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function group(name, lines, number) {
    var part = element('div', 'search-group');
    part.setAttribute('role', 'group');
    part.setAttribute('aria-label', name);
    var title = element('p', 'search-title', name);
    title.setAttribute('aria-hidden', 'true');
    part.appendChild(title);
    lines.forEach(function (line, place) {
      var option = element('div', 'search-line');
      option.id = 'search-' + number + '-' + place;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.path = box.dataset.context + line.path;
      option.appendChild(element('span', 'digits', line.title));
      option.appendChild(element('span', 'search-about', line.about));
      part.appendChild(option);
    });
    return part;
  }

  function show(found) {
    list.textContent = '';
    ['cases', 'pages', 'items'].forEach(function (kind, number) {
      if (found[kind].length > 0) {
        list.appendChild(group(box.dataset[kind], found[kind], number));
      }
    });
    var number = options().length;
    if (number === 0) {
      list.appendChild(element('p', 'search-none', box.dataset.none));
    }
    told.textContent = number === 0 ? box.dataset.none : box.dataset.found.replace('{0}', number);
    list.hidden = false;
    chosen = -1;
    input.setAttribute('aria-expanded', 'true');
  }

  function ask() {
    var text = input.value.trim();
    var mine = ++latest;
    if (text === '') {
      close();
      return;
    }
    window.fetch(box.dataset.search, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      body: new URLSearchParams({ text: text })
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error('search: ' + answer.status);
      }
      return answer.json();
    }).then(function (found) {
      if (mine === latest && document.activeElement === input) {
        show(found);
      }
    }).catch(function () {
      if (mine === latest) {
        list.textContent = '';
        list.appendChild(element('p', 'search-none', box.dataset.failed));
        list.hidden = false;
      }
    });
  }

  function later() {
    window.clearTimeout(waiting);
    if (!composing) {
      waiting = window.setTimeout(ask, 250);
    }
  }

  function open(option) {
    if (option) {
      window.location.assign(option.dataset.path);
    }
  }

  function key(event) {
    if (composing || event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) {
        ask();
      } else {
        choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
      }
    } else if (event.key === 'Enter') {
      open(options()[Math.max(chosen, 0)]);
    } else if (event.key === 'Escape') {
      if (list.hidden) {
        input.value = '';
      }
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  document.addEventListener('DOMContentLoaded', function () {
    box = document.querySelector('[data-search]');
    if (!box) {
      return;
    }
    input = box.querySelector('input');
    list = box.querySelector('[role=listbox]');
    told = box.querySelector('[role=status]');
    input.addEventListener('compositionstart', function () { composing = true; });
    input.addEventListener('compositionend', function () { composing = false; later(); });
    input.addEventListener('input', later);
    input.addEventListener('keydown', key);
    input.addEventListener('blur', function () { window.setTimeout(close, 150); });
    list.addEventListener('mousedown', function (event) {
      event.preventDefault();
      open(event.target.closest('[role=option]'));
    });
  });
})();
