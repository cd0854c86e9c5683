/* Saves the draft by the page's remote command `autosave`, every 15 s and only when something changed. */
(function () {
  'use strict';
  var every = 15000;
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var sent = null;

  function say(what) {
    document.querySelectorAll('.autosave-state').forEach(function (place) {
      place.textContent = place.dataset[what] || '';
      if (what === 'saved') {
        place.textContent += ' ' + new Date().toTimeString().slice(0, 8);
      }
    });
  }

  Sheyin.saveNow = function () {
    if (typeof window.autosave === 'function' && sent === null) {
      sent = Sheyin.changes();
      say('saving');
      window.autosave();
    }
  };

  Sheyin.autosaved = function (xhr, status, args) {
    var invalid = Boolean(args && (args.validationFailed || args.conflict));
    var stored = xhr && xhr.status === 200 && status === 'success' && !invalid && !(args && args.refused);
    if (stored) {
      Sheyin.clean(sent);
    }
    sent = null;
    say(stored ? 'saved' : invalid ? 'dirty' : 'failed');
  };

  document.addEventListener('sheyin:resumed', function () {
    if (Sheyin.isDirty()) {
      Sheyin.saveNow();
    }
  });
  document.addEventListener('sheyin:dirty', function () { say('dirty'); });
  window.setInterval(function () {
    if (Sheyin.isDirty() && !Sheyin.leaving) {
      Sheyin.saveNow();
    }
  }, every);
})();
