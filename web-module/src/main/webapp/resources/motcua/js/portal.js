// Comfort on top of pages that work without it: suggestions, communes at once.
(function () {
  "use strict";

  // A choice that needs an answer of the server presses the button that asks for it.
  document.querySelectorAll("select[data-press]").forEach(function (select) {
    var button = document.getElementById(select.dataset.press);
    if (button) {
      button.closest("p").hidden = true;
      select.addEventListener("change", function () { button.click(); });
    }
  });

  // One press prints; what is folded away on the screen is opened for the paper and closed again.
  var opened = [];
  document.querySelectorAll("button[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("main details:not([open])"));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
  });

  // Names of procedures while typing: a combobox with a list of links to their pages. Without a choice the form is sent.
  function combobox(input) {
    var english = document.documentElement.lang === "en";
    var list = document.createElement("ul");
    var told = document.createElement("p");
    var latest = 0;
    var chosen = -1;
    var timer;
    list.id = input.id + "-suggestions";
    list.className = "suggestions";
    list.hidden = true;
    list.lang = "vi";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", english ? "Suggestions" : "Gợi ý");
    told.className = "visually-hidden";
    told.setAttribute("role", "status");
    input.parentNode.append(list, told);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");

    function close() {
      latest += 1;
      window.clearTimeout(timer);
      list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function offer(found) {
      list.replaceChildren.apply(list, found.map(function (one, place) {
        var option = document.createElement("li");
        option.id = list.id + "-" + place;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.href = one.href;
        option.textContent = one.name;
        return option;
      }));
      chosen = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = !found.length;
      input.setAttribute("aria-expanded", String(found.length > 0));
      told.textContent = english ? found.length + " suggestions" : found.length + " gợi ý";
    }

    function choose(place) {
      var options = list.children;
      if (options[chosen]) {
        options[chosen].setAttribute("aria-selected", "false");
      }
      chosen = (place + options.length + 1) % (options.length + 1);
      if (chosen === options.length) { // back in the field, before the first and after the last
        chosen = -1;
        input.removeAttribute("aria-activedescendant");
        return;
      }
      options[chosen].setAttribute("aria-selected", "true");
      options[chosen].scrollIntoView({block: "nearest"});
      input.setAttribute("aria-activedescendant", options[chosen].id);
    }

    function ask() {
      var asked = latest += 1;
      fetch(input.dataset.suggest + "?q=" + encodeURIComponent(input.value.trim()))
        .then(function (answer) { return answer.ok ? answer.json() : []; })
        .then(function (found) { if (asked === latest) { offer(found); } })
        .catch(function () { if (asked === latest) { close(); } });
    }

    input.addEventListener("input", function () {
      window.clearTimeout(timer);
      if (input.value.trim().length < 2) {
        close();
      } else {
        timer = window.setTimeout(ask, 150);
      }
    });
    input.addEventListener("keydown", function (event) {
      if (list.hidden) {
        if (event.key === "ArrowDown" && input.value.trim().length > 1) {
          event.preventDefault();
          ask();
        }
        return;
      }
      if (event.key === "ArrowDown") {
        event.preventDefault();
        choose(chosen + 1);
      } else if (event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen === -1 ? list.children.length - 1 : chosen - 1);
      } else if (event.key === "Enter" && list.children[chosen]) {
        event.preventDefault();
        window.location.assign(list.children[chosen].dataset.href);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
    list.addEventListener("pointerdown", function (event) { event.preventDefault(); }); // the field keeps the focus
    list.addEventListener("click", function (event) {
      var option = event.target.closest("[role=option]");
      if (option) {
        window.location.assign(option.dataset.href);
      }
    });
    input.addEventListener("blur", close);
  }
  document.querySelectorAll("input[data-suggest]").forEach(combobox);

  // The assistant: an answer is appended where a page would be loaded anew.
  function appended(form, page) {
    var talk = document.getElementById(form.dataset.talk);
    var next = page.getElementById(form.dataset.talk);
    var turns = next ? next.querySelectorAll("article") : [];
    if (!talk || !turns.length) {
      return false;
    }
    var ask = document.getElementById("ask");
    var latest = document.getElementById("latest");
    if (latest) {
      latest.removeAttribute("id");
    }
    var turn = document.adoptNode(turns[turns.length - 1]);
    talk.appendChild(turn);
    ask.replaceChildren.apply(ask, Array.from(page.getElementById("ask").childNodes).map(function (node) {
      return document.importNode(node, true);
    }));
    turn.scrollIntoView({block: "start"});
    document.getElementById("typed").focus({preventScroll: true});
    return true;
  }

  document.addEventListener("submit", function (event) {
    var form = event.target;
    var button = event.submitter;
    if (!form.matches("form[data-talk]") || button && button.value === "BACK") {
      return;
    }
    event.preventDefault();
    if (document.querySelector("form[data-talk][aria-busy]")) {
      return; // pressed twice: the first press is being answered
    }
    var content = new URLSearchParams(new FormData(form));
    if (button && button.name) {
      content.set(button.name, button.value);
    }
    form.setAttribute("aria-busy", "true");
    fetch(form.getAttribute("action"), {method: "POST", body: content})
      .then(function (answer) { return answer.ok ? answer.text() : ""; })
      .then(function (text) {
        form.removeAttribute("aria-busy");
        if (!appended(form, new DOMParser().parseFromString(text, "text/html"))) {
          form.removeAttribute("data-talk"); // the plain way says what is wrong
          form.requestSubmit(button);
        }
      })
      .catch(function () {
        form.removeAttribute("aria-busy");
        form.removeAttribute("data-talk");
        form.requestSubmit(button);
      });
  });
})();
