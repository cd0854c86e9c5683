/* The head of an item picker tells what is ticked in it now. */
(function () {
  'use strict';
  document.addEventListener('change', function (event) {
    var picker = event.target.closest && event.target.closest('.item-picker');
    if (picker) {
      var codes = Array.from(picker.querySelectorAll('input:checked')).map(function (box) { return box.value; });
      var head = picker.querySelector('summary');
      head.textContent = head.dataset.text.replace('{0}', codes.length) + ' ' + codes.join(' ');
    }
  });
})();
