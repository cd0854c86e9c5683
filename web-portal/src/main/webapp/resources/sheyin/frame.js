/* Watermark from user and date; PrimeFaces' Chinese calendar put right. */
(function () {
  'use strict';

  function watermark(layer) {
    var svg = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180">' +
      '<text x="20" y="120" transform="rotate(-20 160 90)" font-family="sans-serif" font-size="15" ' +
      'fill="#6b7788" fill-opacity="0.16"></text></svg>';
    var image = new DOMParser().parseFromString(svg, 'image/svg+xml');
    image.querySelector('text').textContent = layer.dataset.text;
    layer.style.backgroundImage =
      'url("data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(image)) + '")';
  }

  function calendar() {
    var zh = window.PrimeFaces && window.PrimeFaces.locales && window.PrimeFaces.locales.zh;
    if (zh) {
      zh.yearSuffix = '年';
      zh.firstDayOfWeek = 1;
      zh.firstDay = 1;
      zh.dateFormat = 'yy-mm-dd';
      zh.monthNames = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(function (month) { return month + '月'; });
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    calendar();
    document.querySelectorAll('.watermark').forEach(watermark);
  });
})();
