/*
 * Guard for Chinese input methods: half-typed pinyin must neither start a query nor submit a form. While composing,
 * nothing below the window hears of it; afterwards the finished text is told once.
 */
(function () {
  'use strict';
  var composing = false;

  function hush(event) {
    if (composing || event.isComposing || event.keyCode === 229) {
      event.stopImmediatePropagation();
    }
  }

  window.addEventListener('compositionstart', function () { composing = true; }, true);
  window.addEventListener('compositionend', function (event) {
    composing = false;
    event.target.dispatchEvent(new Event('input', { bubbles: true }));
    event.target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Process' }));
  }, true);
  ['keydown', 'keypress', 'keyup', 'input'].forEach(function (type) {
    window.addEventListener(type, hush, true);
  });
})();
