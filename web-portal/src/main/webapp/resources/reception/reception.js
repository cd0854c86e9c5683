/* The list of the reception desk is read anew every few seconds, unless somebody is in it. It is no work (ADR 21). */
(function () {
  'use strict';
  var UNASKED = 'Sheyin-Unasked';

  function isBusy() {
    var list = document.getElementById('list');
    return !list || list.contains(document.activeElement) || document.visibilityState !== 'visible';
  }

  document.addEventListener('DOMContentLoaded', function () {
    var live = document.querySelector('form[data-refresh]');
    if (!live) {
      return;
    }
    window.jQuery.ajaxPrefilter(function (options, original, request) {
      if (String(options.data).indexOf(live.id + '=' + live.id) >= 0) {
        request.setRequestHeader(UNASKED, 'true');
      }
    });
    window.setInterval(function () {
      if (!isBusy() && live.isConnected) {
        window.sheyinVisits();
      }
    }, Number(live.dataset.refresh) * 1000);
  });
})();
