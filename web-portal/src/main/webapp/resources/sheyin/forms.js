/* Unsaved guard, one submit at a time, error summary links, show password, masking again after a while. */
(function () {
  'use strict';
  var busyFor = 5000; // ms; a download answers without leaving the page
  var hideAfter = 30000; // ms a revealed number stays on the screen
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var dirty = false;
  var changes = 0;

  Sheyin.isDirty = function () { return dirty; };
  Sheyin.changes = function () { return changes; };
  Sheyin.clean = function (since) {
    if (since === undefined || since === changes) {
      dirty = false;
    }
  };

  /* What pages ask beside the user's own step has no view to come back to once they are left. */
  Sheyin.leave = function () {
    window.PrimeFaces.ajax.Queue.abortAll();
    Sheyin.leaving = true;
  };

  function touched(event) {
    if (event.target.closest && event.target.closest('form.entry-form')) {
      dirty = true;
      changes += 1;
      document.dispatchEvent(new CustomEvent('sheyin:dirty'));
    }
  }

  document.addEventListener('input', touched);
  document.addEventListener('change', touched);

  window.addEventListener('beforeunload', function (event) {
    if (dirty && !Sheyin.leaving) {
      event.preventDefault();
    }
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method === 'dialog') {
      return;
    }
    if (form.dataset.busy) {
      event.preventDefault();
      return;
    }
    form.dataset.busy = 'true';
    Sheyin.leaving = true;
    window.setTimeout(function () {
      delete form.dataset.busy;
      Sheyin.leaving = false;
    }, busyFor);
  }, true);

  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-busy]').forEach(function (form) { delete form.dataset.busy; });
  });

  function focusField(id) {
    var place = ['_input', '_focus', ''].map(function (end) { return document.getElementById(id + end); })
      .find(function (element) { return element && (element.matches('input, select, textarea, button') || element.id === id); });
    var target = place && (place.matches('input, select, textarea, button') ? place : place.querySelector('input, select, textarea, button') || place);
    if (target) {
      target.focus();
      target.scrollIntoView({ block: 'center' });
    }
  }
  Sheyin.focusField = focusField;

  function showPassword(button) {
    var field = document.getElementById(button.dataset.showPassword);
    var visible = field.type === 'password';
    var label = button.getAttribute('aria-label');
    field.type = visible ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(visible));
    button.setAttribute('aria-label', button.dataset.hideLabel);
    button.dataset.hideLabel = label;
    button.firstElementChild.className = visible ? 'pi pi-eye-slash' : 'pi pi-eye';
    field.focus();
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-field]');
    var eye = event.target.closest('[data-show-password]');
    var menu = document.querySelector('.user-menu[open]');
    if (link) {
      event.preventDefault();
      focusField(link.dataset.field);
    } else if (eye) {
      showPassword(eye);
    }
    if (menu && !menu.contains(event.target)) {
      menu.open = false;
    }
  });

  /* <span class="revealed" data-masked="4401**********001X">full number</span> */
  function maskLater(element) {
    element.dataset.timed = 'true';
    window.setTimeout(function () {
      element.textContent = element.dataset.masked;
      element.classList.remove('revealed');
    }, Number(element.dataset.hideAfter) * 1000 || hideAfter);
  }

  function look() {
    document.querySelectorAll('.revealed[data-masked]:not([data-timed])').forEach(maskLater);
    var summary = document.querySelector('.error-summary:not([data-shown])');
    if (summary) {
      summary.dataset.shown = 'true';
      summary.focus();
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
})();
