/* A day or month may be picked beside the field; what is picked is typed into it. */
(function () {
  'use strict';

  function pick(button) {
    var input = button.parentElement.querySelector('input[type=text]');
    var picker = document.createElement('input');
    picker.type = button.dataset.pick;
    picker.className = 'picker-under';
    picker.value = input.value;
    button.appendChild(picker);
    picker.addEventListener('change', function () {
      input.value = picker.value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    picker.addEventListener('blur', function () { picker.remove(); });
    picker.focus();
    picker.showPicker();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-pick]');
    if (button && !event.target.matches('.picker-under')) {
      pick(button);
    }
  });
})();
