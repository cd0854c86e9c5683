/*
 * Large type, dark, compact and closed menu are kept with the account and come with the page; before the login they are
 * those of this browser.
 */
(function () {
  'use strict';
  var root = document.documentElement;
  var modes = { large: 'large', dark: 'dark', compact: 'compact', menu: 'menu-closed' };
  var own = root.dataset.own === 'true';
  var Sheyin = window.Sheyin = window.Sheyin || {};

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

  /* Keeps a setting with the account. */
  Sheyin.keep = function (name, value) {
    var menu = document.getElementById('menu');
    return menu && window.fetch(menu.dataset.setting, {
      method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive: true,
      body: new URLSearchParams({ name: name, value: value })
    });
  };

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
    if (own) {
      store(name, root.classList.contains(modes[name]));
    } else {
      root.classList.toggle(modes[name], stored(name));
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-toggle]');
    if (!button) {
      return;
    }
    var name = button.dataset.toggle;
    if (name === 'menu' && narrow()) {
      root.classList.toggle('menu-open');
    } else {
      var on = root.classList.toggle(modes[name]);
      store(name, on);
      if (own) {
        Sheyin.keep(name, on ? 'on' : 'off');
      }
    }
    show(button);
  });

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-toggle]').forEach(show);
  });
})();
