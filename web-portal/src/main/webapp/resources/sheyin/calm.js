/*
 * While a button is held down nothing on the page may move: the click would miss what it was meant for. Nor may what
 * comes or goes above push the field in hand out of the window.
 */
(function () {
  'use strict';
  var pressed = false;
  var waiting = [];

  function inSight(field) {
    var box = field.getBoundingClientRect();
    return box.bottom > 0 && box.top < window.innerHeight;
  }

  function steadily(change) {
    var field = document.activeElement;
    var seen = inSight(field);
    change();
    window.requestAnimationFrame(function () {
      if (seen && field === document.activeElement && field !== document.body && !inSight(field)) {
        field.scrollIntoView({ block: 'center' });
      }
    });
  }

  function released() {
    pressed = false;
    window.setTimeout(function () { waiting.splice(0).forEach(steadily); }, 0); // after the click
  }

  (window.Sheyin = window.Sheyin || {}).calmly = function (change) {
    if (pressed) {
      waiting.push(change);
    } else {
      steadily(change);
    }
  };
  document.addEventListener('pointerdown', function () { pressed = true; }, true);
  document.addEventListener('pointerup', released, true);
  document.addEventListener('pointercancel', released, true);
})();
