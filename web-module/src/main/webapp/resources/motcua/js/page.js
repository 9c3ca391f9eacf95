// What markup alone cannot do: bring the reader to the errors, and keep one press one press.
(function () {
  "use strict";

  function summary() {
    return document.querySelector(".error-summary");
  }

  // In an open dialog the reader stays in it, at the first field to correct.
  function wrongFieldOfDialog() {
    return Array.from(document.querySelectorAll("[role=dialog] [aria-invalid=true]"))
      .find(function (field) { return field.offsetParent; });
  }

  function bringToErrors() {
    var box = wrongFieldOfDialog() || summary();
    var prefix = document.documentElement.lang === "en" ? "Error: " : "Lỗi: ";
    if (box) {
      if (!document.title.startsWith(prefix)) {
        document.title = prefix + document.title;
      }
      box.focus();
    } else if (document.title.startsWith(prefix)) {
      document.title = document.title.slice(prefix.length);
    }
  }

  // After an answer that replaced the whole page (a fault, an ended session) the reader starts at its top.
  var main = document.querySelector("main");
  function startAtTop() {
    var now = document.querySelector("main");
    if (now && now !== main) {
      main = now;
      window.scrollTo(0, 0);
      now.focus({preventScroll: true});
    }
  }

  // PrimeFaces hides the real file input behind a span that no screen reader knows: give the input back its place.
  function uncoverFileInputs() {
    document.querySelectorAll(".ui-fileupload-choose[tabindex]").forEach(function (choose) {
      var input = choose.querySelector("input[type=file]");
      if (input) {
        input.setAttribute("aria-labelledby", choose.getAttribute("aria-labelledby"));
        input.removeAttribute("aria-hidden");
        input.tabIndex = 0;
        choose.removeAttribute("aria-labelledby");
        choose.removeAttribute("tabindex");
      }
    });
  }

  // A link of the summary leads into the field itself, and shows its label above it.
  document.addEventListener("click", function (event) {
    var link = event.target.closest(".error-summary a");
    var field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      return;
    }
    event.preventDefault();
    var control = field.matches("input, select, textarea, button, a")
      ? field : field.querySelector("input, select, textarea, button, a") || field;
    (field.closest(".field") || field).scrollIntoView({block: "start"});
    control.focus({preventScroll: true});
  });

  // "/" leads to the search or the first filter, as in most tools of those who work all day at a screen.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey
        || event.target.closest("input, textarea, select, [contenteditable]")) {
      return;
    }
    var search = document.querySelector("main input[type=search], input[type=search]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    window.setTimeout(function () { delete form.dataset.sent; }, 5000);
  });

  if (summary()) {
    bringToErrors();
  }
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", startAtTop).on("pfAjaxComplete", bringToErrors).on("pfAjaxComplete", uncoverFileInputs);
    window.jQuery(uncoverFileInputs);
  }
})();
