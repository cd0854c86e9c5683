/*
 * The session ends after 15 minutes without work. Work (keys, mouse) keeps it by a rare ping, in all tabs together;
 * two minutes before the end a dialog asks; what is typed is saved before the end; after it one
 * logs in again within the page, which goes on where it was.
 */
(function () {
  'use strict';
  var pingEvery = 240; // s, while somebody works
  var clock;
  var lastWork = Date.now();
  var lastPing = Date.now();
  var over = false;

  function limit(name) {
    return Number(clock.dataset[name]);
  }

  function shared(write) {
    try {
      if (write) {
        window.localStorage.setItem('sheyin.work', String(lastWork));
      }
      lastWork = Math.max(lastWork, Number(window.localStorage.getItem('sheyin.work')) || 0);
    } catch (blocked) {
      clock.dataset.storage = 'off'; // this tab then counts alone
    }
  }

  function dialog(id) {
    return document.getElementById(id);
  }

  function end() {
    over = true;
    dialog('session-warning').close();
    if (!dialog('session-over').open) {
      var login = dialog('session-over').querySelector('iframe');
      login.src = login.dataset.src;
      dialog('session-over').showModal();
    }
  }

  /* Logged in again when the inner page is no longer the login. */
  function returned(frame) {
    var inner = frame.contentWindow.location;
    if (!over || inner.href === 'about:blank' || inner.pathname.endsWith('/login.xhtml')) {
      return;
    }
    window.Sheyin.renewView().then(function () {
      over = false;
      frame.src = 'about:blank';
      dialog('session-over').close();
      lastWork = lastPing = Date.now();
      shared(true);
    }, function () {
      window.Sheyin.leaving = true;
      window.location.reload();
    });
  }

  function ping() {
    lastPing = Date.now();
    window.fetch(clock.dataset.ping, { method: 'POST', credentials: 'same-origin', redirect: 'manual' })
      .then(function (answer) {
        if (answer.status !== 204) {
          end();
        }
      }, function () {
        lastPing -= (pingEvery - 15) * 1000; // no network: again in 15 s
      });
  }

  function worked() {
    if (over || !clock.isConnected || dialog('session-warning').open) {
      return;
    }
    lastWork = Date.now();
    shared(true);
    if (lastWork - lastPing > pingEvery * 1000) {
      ping();
    }
  }

  function goOn() {
    dialog('session-warning').close();
    lastWork = Date.now();
    shared(true);
    ping();
  }

  function tick() {
    if (over || !clock.isConnected) {
      return; // an error page may have replaced the frame
    }
    shared(false);
    var left = limit('idle') - Math.floor((Date.now() - lastWork) / 1000);
    var warning = dialog('session-warning');
    if (left <= 0) {
      end();
    } else if (left <= limit('warn')) {
      warning.querySelector('.countdown').textContent =
        Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
      if (!warning.open) {
        warning.showModal();
        if (window.Sheyin.isDirty()) {
          window.Sheyin.saveNow();
        }
      }
    } else if (warning.open) {
      warning.close();
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    clock = document.getElementById('session-clock');
    if (!clock) {
      return;
    }
    shared(true);
    ['keydown', 'mousedown', 'wheel', 'touchstart'].forEach(function (type) {
      document.addEventListener(type, worked, { passive: true });
    });
    dialog('session-warning').addEventListener('cancel', goOn);
    dialog('session-over').addEventListener('cancel', function (event) { event.preventDefault(); });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('[data-session]');
      if (button) {
        goOn();
      }
    });
    dialog('session-over').querySelector('iframe').addEventListener('load', function (event) { returned(event.target); });
    // A request of a page's script that the server answers with 401: ended by an administrator, or by time.
    window.jQuery(document).on('pfAjaxError', function (event, xhr) {
      if (xhr && xhr.status === 401) {
        end();
      }
    });
    window.setInterval(tick, 1000);
  });
})();
