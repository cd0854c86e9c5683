/* Large type, dark and closed menu are kept in this browser; applied before the first paint. */
(function () {
  'use strict';
  var root = document.documentElement;
  var modes = { large: 'large', dark: 'dark', menu: 'menu-closed' };

  function stored(name) {
    try {
      return window.localStorage.getItem('sheyin.' + name) === 'on';
    } catch (blocked) {
      return false; // storage switched off by policy: the mode lasts for the page
    }
  }

  function store(name, on) {
    try {
      window.localStorage.setItem('sheyin.' + name, on ? 'on' : 'off');
    } catch (blocked) {
      root.dataset.storage = 'off';
    }
  }

  function narrow() {
    return window.matchMedia('(max-width: 900px)').matches;
  }

  function show(button) {
    var name = button.dataset.toggle;
    if (name === 'menu') {
      var open = narrow() ? root.classList.contains('menu-open') : !root.classList.contains('menu-closed');
      button.setAttribute('aria-expanded', String(open));
    } else {
      button.setAttribute('aria-pressed', String(root.classList.contains(modes[name])));
    }
  }

  Object.keys(modes).forEach(function (name) {
    root.classList.toggle(modes[name], stored(name));
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-toggle]');
    if (!button) {
      return;
    }
    if (button.dataset.toggle === 'menu' && narrow()) {
      root.classList.toggle('menu-open');
    } else {
      store(button.dataset.toggle, root.classList.toggle(modes[button.dataset.toggle]));
    }
    show(button);
  });

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-toggle]').forEach(show);
  });
})();
