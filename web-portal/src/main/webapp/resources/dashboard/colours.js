/* Colours of drawings, from the variables of the page's mode (light, dark). Patterns tell series apart without colour. */
(function () {
  'use strict';
  window.Sheyin = window.Sheyin || {};

  function variable(name) {
    return window.getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  window.Sheyin.drawing = {
    colours: function () {
      return {
        text: variable('text'),
        quiet: variable('text-2'),
        line: variable('line'),
        surface: variable('surface'),
        few: variable('figure-few'),
        many: variable('figure-many'),
        series: [variable('figure-1'), variable('figure-2'), variable('figure-3'), variable('figure-4')]
      };
    },

    /** Size of the letters, which grows in large type. */
    letters: function () {
      return Math.round(parseFloat(window.getComputedStyle(document.body).fontSize) * 0.9);
    },

    /** What all drawings have in common. */
    common: function (colours, letters) {
      return {
        color: colours.series,
        textStyle: { color: colours.text, fontSize: letters, fontFamily: variable('fonts') },
        animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 300,
        aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
        tooltip: {
          confine: true,
          backgroundColor: colours.surface,
          borderColor: colours.line,
          textStyle: { color: colours.text, fontSize: letters }
        }
      };
    }
  };
})();
