/* Choosing a place step by step: province, city, county, town, as deep as the field asks. The code is kept hidden. */
(function () {
  'use strict';
  var depth = { CITY: 2, COUNTY: 3, TOWN: 4 };
  var known = {};

  function below(region, parent) {
    var url = region.dataset.url + '?parent=' + parent;
    known[url] = known[url] || window.fetch(url, { headers: { 'Faces-Request': 'partial/ajax' } }).then(function (answer) {
      if (!answer.ok) {
        delete known[url];
        throw new Error('regions: ' + answer.status);
      }
      return answer.json();
    });
    return known[url];
  }

  function fill(select, rows, chosen) {
    var choose = document.createElement('option');
    choose.value = '';
    choose.textContent = select.parentElement.dataset.choose;
    select.replaceChildren(choose);
    rows.forEach(function (row) {
      var option = document.createElement('option');
      option.value = row.code;
      option.textContent = row.name;
      option.dataset.level = row.level;
      select.appendChild(option);
    });
    select.value = chosen;
  }

  function above(code, place, level) {
    var lengths = [2, 4, 6];
    var part = place < 3 ? code.slice(0, lengths[place]) : code;
    var full = part.length < 6 ? (part + '0000').slice(0, 6) : part;
    return code === '' || (place === 3 && level !== 'TOWN') ? '' : full;
  }

  function setUp(region) {
    var hidden = region.querySelector('input[type=hidden]');
    var selects = Array.from(region.querySelectorAll('select'));
    var deepest = depth[region.dataset.level] || 3;

    function hideFrom(place) {
      selects.forEach(function (select, i) {
        if (i >= place) {
          select.hidden = true;
          select.replaceChildren();
        }
      });
    }

    /* a city without counties goes on with its towns in the select of the counties */
    function open(place, parent, code) {
      hideFrom(place);
      if (place >= deepest) {
        return Promise.resolve();
      }
      return below(region, parent).then(function (rows) {
        if (place > 0 && selects[place - 1].value !== parent) {
          return null; // an arrow key went on meanwhile
        }
        var towns = rows.length > 0 && rows[0].level === 'TOWN';
        if (rows.length === 0 || (towns && deepest < 4)) {
          return null;
        }
        var chosen = towns ? code : above(code, place, region.dataset.level);
        fill(selects[place], rows, place === 0 && rows.length === 1 ? rows[0].code : chosen);
        selects[place].hidden = false;
        return selects[place].value && !towns ? open(place + 1, selects[place].value, code) : null;
      });
    }

    function chosenCode() {
      var filled = selects.filter(function (select) { return !select.hidden && select.value; });
      var last = filled[filled.length - 1];
      var level = last && last.selectedOptions[0].dataset.level;
      var full = level === region.dataset.level || (level === 'CITY' && selects[2].hidden && deepest === 3);
      return full ? last.value : '';
    }

    region.addEventListener('change', function (event) {
      var place = selects.indexOf(event.target);
      if (place < 0) {
        return;
      }
      event.stopPropagation();
      open(place + 1, event.target.value, '').then(function () {
        var code = chosenCode();
        if (code !== hidden.value) {
          hidden.value = code;
          hidden.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
    });
    hideFrom(0);
    open(0, '', hidden.value);
  }

  function setUpAll(within) {
    within.querySelectorAll('.region:not([data-ready])').forEach(function (region) {
      if (!region.closest('.row-template')) {
        region.dataset.ready = 'true';
        setUp(region);
      }
    });
  }

  (window.Sheyin = window.Sheyin || {}).setUpRegions = setUpAll;
  document.addEventListener('DOMContentLoaded', function () { setUpAll(document); });
})();
