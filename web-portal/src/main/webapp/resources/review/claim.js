/* The review of a case: its claim that runs out, and numbers shown for a purpose. */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};

  /* The full number comes as an argument of the answer; forms.js masks it again after 30 s. */
  Sheyin.revealed = function (args) {
    if (!args || args.validationFailed) {
      return;
    }
    var key = document.getElementById('desk:reveal-key').value;
    var place = document.querySelector('[data-value="' + key + '"]');
    Sheyin.closeDialogs();
    if (place && args.full) {
      var full = document.createElement('span');
      full.className = 'revealed';
      full.dataset.masked = place.textContent;
      full.textContent = args.full;
      place.replaceChildren(full);
    }
    document.getElementById('desk:purpose').value = '';
  };

  /* A claim ends while one types: what is typed is saved, and the claim is offered again. */
  function watchClaim() {
    var over = document.querySelector('[data-claim-left]');
    if (over) {
      window.setTimeout(function () {
        if (over.isConnected) {
          over.hidden = false;
          Sheyin.saveNow();
        }
      }, Number(over.dataset.claimLeft));
    }
  }

  function reveal(button) {
    document.getElementById('desk:reveal-key').value = button.dataset.reveal;
    document.querySelector('[data-reveal-name]').textContent = button.dataset.name;
    Sheyin.openDialog('reveal-dialog');
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-reveal]');
    if (button) {
      reveal(button);
    }
  });
  document.addEventListener('sheyin:decided', watchClaim);
  document.addEventListener('DOMContentLoaded', watchClaim);
})();
