/* Dialogs of a case. */
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    var reveal = event.target.closest('[data-reveal]');
    var opener = event.target.closest('[data-dialog]');
    var closer = event.target.closest('dialog [data-close]');
    if (reveal) {
      document.getElementById('revealForm:fieldKey').value = reveal.dataset.reveal;
      document.getElementById('revealForm:purpose').value = '';
      document.getElementById('revealForm:revealed').replaceChildren(); // the number shown before
      document.getElementById('revealForm:purposeSays').replaceChildren();
      document.querySelector('[data-reveal-name]').textContent = reveal.dataset.name;
      document.getElementById('reveal-dialog').showModal();
    } else if (opener) {
      document.getElementById(opener.dataset.dialog).showModal();
    } else if (closer) {
      closer.closest('dialog').close();
    }
  });
})();
