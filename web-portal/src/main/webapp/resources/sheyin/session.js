/*
 * The session ends after 15 minutes without work. Work (keys, mouse) keeps it by a rare ping, in all tabs together;
 * two minutes before the end a dialog asks and what is typed is saved. After the end one logs in within the dialog and the page stays as it was:
 * it takes up the view of the new session and saves its draft.
 * Without the database (503) the page stays, says so and asks every 15 seconds; then it saves its draft.
 */
(function () {
  'use strict';
  var pingEvery = 240; // s, while somebody works
  var clock;
  var lastWork = Date.now();
  var lastPing = Date.now();
  var over = false;
  var asking = null;

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
    window.Sheyin.leaving = false;
    dialog('session-warning').close();
    if (!dialog('session-over').open) {
      dialog('session-over').showModal();
    }
  }

  function reload() {
    window.Sheyin.leaving = true;
    window.location.reload();
  }

  /* Logged in again: the page takes up the new view and saves its draft. What was typed is not for anybody else. */
  function resume() {
    window.Sheyin.renewView().then(function () {
      dialog('session-login').replaceChildren();
      document.querySelector('[data-session="login"]').hidden = false;
      dialog('session-over').close();
      over = false;
      lastWork = Date.now();
      lastPing = lastWork;
      shared(true);
      document.dispatchEvent(new CustomEvent('sheyin:resumed'));
    }, reload);
  }

  /* The login page itself, so that every way of logging in works here as well. */
  function logIn() {
    var frame = document.createElement('iframe');
    frame.title = dialog('session-over-title').textContent;
    frame.src = clock.dataset.login;
    frame.addEventListener('load', function () {
      var place = frame.contentWindow.location.pathname;
      if (place === clock.dataset.home) {
        resume();
      } else if (place !== clock.dataset.login) {
        reload(); // a password to be changed first
      }
    });
    dialog('session-login').replaceChildren(frame);
  }

  function outage(begins) {
    var notice = dialog('outage');
    if (notice.hidden !== begins) {
      return; // it has been said
    }
    notice.hidden = !begins;
    window.clearInterval(asking);
    if (begins) {
      asking = window.setInterval(ping, 15000);
    } else {
      document.dispatchEvent(new CustomEvent('sheyin:resumed'));
    }
  }

  function ping() {
    lastPing = Date.now();
    window.fetch(clock.dataset.ping, { method: 'POST', credentials: 'same-origin', redirect: 'manual' })
      .then(function (answer) {
        if (answer.status === 401 || answer.status === 403) {
          end();
        } else {
          outage(answer.status !== 204);
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
      if (button && button.dataset.session === 'continue') {
        goOn();
      } else if (button) {
        button.hidden = true;
        logIn();
      }
    });
    window.Sheyin.sessionOver = end;
    window.jQuery.ajaxPrefilter(function (options, original, request) {
      request.fail(function () {
        window.Sheyin.leaving = false;
        if (request.status === 401) {
          end();
        } else if (request.status === 409) {
          resume(); // logged in again in another tab
        } else if (request.status === 503) {
          outage(true);
        }
      });
    });
    window.setInterval(tick, 1000);
  });
})();
