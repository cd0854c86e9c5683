/* The menu: search, pins (kept with the account), Alt+1..9. */
(function () {
  'use strict';

  function menu() {
    return document.getElementById('menu');
  }

  function lines() {
    return Array.from(menu().querySelectorAll('li'));
  }

  function search(text) {
    var wanted = text.trim().toLowerCase();
    var found = 0;
    lines().forEach(function (line) {
      var hit = line.textContent.toLowerCase().indexOf(wanted) >= 0;
      line.hidden = !hit;
      found += hit ? 1 : 0;
    });
    menu().querySelectorAll('.menu-group').forEach(function (group) {
      group.hidden = !group.querySelector('li:not([hidden])');
      if (wanted && !group.hidden && group.tagName === 'DETAILS') {
        group.open = true;
      }
    });
    menu().querySelector('.menu-none').hidden = found > 0;
  }

  function mark(path, pinned) {
    lines().filter(function (line) { return line.dataset.path === path; }).forEach(function (line) {
      line.querySelector('.menu-pin').setAttribute('aria-pressed', String(pinned));
    });
  }

  function pin(button) {
    var group = menu().querySelector('.pinned');
    var line = button.closest('li');
    var path = line.dataset.path;
    var pinned = button.getAttribute('aria-pressed') !== 'true';
    if (pinned) {
      group.querySelector('ul').appendChild(line.cloneNode(true));
    } else {
      group.querySelector('li[data-path="' + path + '"]').remove();
    }
    group.hidden = !group.querySelector('li');
    mark(path, pinned);
    window.Sheyin.keep('pins', Array.from(group.querySelectorAll('li')).map(function (one) { return one.dataset.path; }).join(','));
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('.menu-pin');
    if (button) {
      pin(button);
    }
  });

  document.addEventListener('input', function (event) {
    if (event.target.id === 'menu-search') {
      search(event.target.value);
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.target.id === 'menu-search' && event.key === 'Enter') {
      var first = menu().querySelector('li:not([hidden]) a');
      if (first) {
        first.click();
      }
    } else if (menu() && event.altKey && !event.ctrlKey && /^Digit[1-9]$/.test(event.code) &&
        !document.querySelector('dialog[open]')) {
      var line = lines()[Number(event.code.slice(5)) - 1];
      if (line) {
        event.preventDefault();
        line.querySelector('a').click();
      }
    }
  });
})();
