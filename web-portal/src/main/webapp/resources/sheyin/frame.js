/* Watermark from user and date; PrimeFaces' Chinese calendar put right; progress of what takes more than a second. */
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

  var waiting = null;

  function arrived() {
    window.clearTimeout(waiting);
    var progress = document.getElementById('progress');
    if (progress) {
      progress.hidden = true;
    }
  }

  function sent() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () {
      var progress = document.getElementById('progress');
      if (progress) {
        progress.hidden = false;
        waiting = window.setTimeout(arrived, 30000); // a download, or a page that was not left after all
      }
    }, 1000);
  }

  window.addEventListener('pageshow', arrived);
  document.addEventListener('submit', function (event) {
    if (event.target.method !== 'dialog') {
      sent();
    }
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href]');
    if (link && !link.closest('#drawer') && !event.defaultPrevented && !link.target && !link.hasAttribute('download') && !event.ctrlKey && !event.metaKey &&
        link.origin === window.location.origin && link.getAttribute('href').charAt(0) !== '#') {
      sent();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('pfAjaxStart', sent).on('pfAjaxComplete pfAjaxError', arrived);
    calendar();
    document.querySelectorAll('.watermark').forEach(watermark);
  });
})();
