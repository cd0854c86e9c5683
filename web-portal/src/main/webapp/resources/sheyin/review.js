/* app:review: remarks on demand, dialogs of the decisions, side panels. */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};

  Sheyin.openDialog = function (id) {
    var dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  };

  Sheyin.closeDialogs = function () {
    document.querySelectorAll('dialog.plain-dialog[open]').forEach(function (dialog) { dialog.close(); });
  };

  function field(spot) {
    return spot.querySelector('.remark textarea');
  }

  function openRemark(button) {
    var spot = button.closest('[data-spot]');
    var place = spot.querySelector('.remark');
    // what is written stays in sight; an empty field closes again
    place.hidden = !place.hidden && !field(spot).value.trim();
    button.setAttribute('aria-expanded', String(!place.hidden));
    if (!place.hidden) {
      field(spot).focus();
    }
  }

  /* Opens the remark of a page from its image. */
  Sheyin.remarkAt = function (key) {
    var spot = document.querySelector('[data-spot="' + key + '"]');
    var place = spot && spot.querySelector('.remark');
    if (place && place.hidden) {
      openRemark(spot.querySelector('[data-remark]'));
    } else if (place) {
      field(spot).focus();
    }
  };

  function mark(spot) {
    var typed = Boolean(field(spot) && field(spot).value.trim());
    spot.classList.toggle('flagged', typed);
  }

  function restore() {
    document.querySelectorAll('[data-spot]').forEach(function (spot) {
      if (field(spot) && field(spot).value.trim()) {
        spot.querySelector('.remark').hidden = false;
        spot.querySelector('[data-remark]').setAttribute('aria-expanded', 'true');
      }
      mark(spot);
    });
  }

  /* Esc leaves a remark: an empty one closes, a typed one stays in sight and is kept. */
  function leaveRemark(area) {
    var spot = area.closest('[data-spot]');
    var button = spot.querySelector('[data-remark]');
    if (!area.value.trim()) {
      spot.querySelector('.remark').hidden = true;
      button.setAttribute('aria-expanded', 'false');
    }
    button.focus();
  }

  /* After a step the form may be new: refused, it shows how the case stands now. */
  Sheyin.decided = function () {
    Sheyin.closeDialogs();
    restore();
    document.dispatchEvent(new CustomEvent('sheyin:decided'));
  };

  function togglePanel(id) {
    var panel = document.getElementById(id);
    panel.hidden = !panel.hidden;
    document.querySelectorAll('[data-panel="' + id + '"][aria-expanded]').forEach(function (button) {
      button.setAttribute('aria-expanded', String(!panel.hidden));
      if (panel.hidden) {
        button.focus();
      }
    });
    if (!panel.hidden) {
      panel.querySelector('button').focus();
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button) {
      return;
    }
    if (button.dataset.remark) {
      openRemark(button);
    } else if (button.dataset.dialog) {
      Sheyin.openDialog(button.dataset.dialog);
    } else if (button.dataset.close) {
      button.closest('dialog').close();
    } else if (button.dataset.panel) {
      togglePanel(button.dataset.panel);
    }
  });

  document.addEventListener('input', function (event) {
    var spot = event.target.closest('[data-spot]');
    if (spot) {
      mark(spot);
    }
  });

  document.addEventListener('keydown', function (event) {
    var panel = document.querySelector('.side-panel:not([hidden])');
    if (event.key === 'Escape' && event.target.closest('.remark textarea')) {
      leaveRemark(event.target);
    } else if (event.key === 'Escape' && panel && !document.querySelector('dialog[open]')) {
      togglePanel(panel.id);
    }
  });

  /* The decision bar covers the bottom of the data: what gets the focus comes out from under it. */
  document.addEventListener('focusin', function (event) {
    var bar = document.querySelector('.review-bar');
    var area = event.target.closest('.review-data');
    if (bar && area && !event.target.closest('.review-bar, dialog')) {
      var covered = event.target.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
      area.scrollTop += covered > 0 ? covered + 8 : 0;
    }
  });

  document.addEventListener('DOMContentLoaded', restore);
})();
