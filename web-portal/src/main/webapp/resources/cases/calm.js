/* While a button is held down nothing on the page may move: the click would miss what it was meant for. */
(function () {
  'use strict';
  var pressed = false;
  var waiting = [];

  function released() {
    pressed = false;
    window.setTimeout(function () { waiting.splice(0).forEach(function (change) { change(); }); }, 0); // after the click
  }

  (window.Sheyin = window.Sheyin || {}).calmly = function (change) {
    if (pressed) {
      waiting.push(change);
    } else {
      change();
    }
  };
  document.addEventListener('pointerdown', function () { pressed = true; }, true);
  document.addEventListener('pointerup', released, true);
  document.addEventListener('pointercancel', released, true);
})();
