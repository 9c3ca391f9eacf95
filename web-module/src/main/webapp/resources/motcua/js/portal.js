// Comfort on top of pages that work without it: suggestions, communes at once, uploads with progress.
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

  // Names of procedures while typing, shown by the browser itself.
  document.querySelectorAll("input[data-suggest]").forEach(function (input) {
    var list = document.createElement("datalist");
    var latest = 0;
    var timer;
    list.id = input.id + "-suggestions";
    input.after(list);
    input.setAttribute("list", list.id);

    function offer(names) {
      list.replaceChildren.apply(list, names.map(function (name) {
        var option = document.createElement("option");
        option.value = name;
        return option;
      }));
    }

    input.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        var asked = latest += 1;
        fetch(input.dataset.suggest + "?q=" + encodeURIComponent(input.value))
          .then(function (answer) { return answer.ok ? answer.json() : []; })
          .then(function (names) { if (asked === latest) { offer(names); } })
          .catch(function () { offer([]); });
      }, 200);
    });
  });

  function bar(input) {
    var box = document.createElement("p");
    var label = document.createElement("label");
    var progress = document.createElement("progress");
    label.textContent = input.dataset.upload;
    progress.max = 100;
    progress.value = 0;
    label.appendChild(progress);
    box.setAttribute("role", "status");
    box.appendChild(label);
    return box;
  }

  function show(answer) {
    var page = new DOMParser().parseFromString(answer, "text/html");
    var now = document.querySelector("main");
    var next = page.querySelector("main");
    if (!next) {
      return false;
    }
    now.replaceWith(document.adoptNode(next));
    return true;
  }

  function upload(input) {
    var form = input.form;
    var button = form.querySelector("[type=submit]");
    var content = new FormData(form);
    content.append(button.name, button.value);
    var waiting = bar(input);
    button.hidden = true;
    input.closest(".field").hidden = true;
    form.appendChild(waiting);
    var request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", function (event) {
      if (event.lengthComputable) {
        waiting.querySelector("progress").value = 100 * event.loaded / event.total;
      }
    });
    request.addEventListener("load", function () {
      var section = form.closest("section").id;
      if (!show(request.responseText)) {
        window.location.reload();
        return;
      }
      var problem = document.querySelector(".error-summary");
      var place = document.getElementById(section);
      if (problem) {
        problem.focus();
      } else if (place) {
        var next = place.querySelector("input[type=file]");
        place.scrollIntoView({block: "nearest"});
        next.focus({preventScroll: true});
      }
    });
    request.addEventListener("error", function () { // the plain way says what is wrong
      button.hidden = false;
      input.closest(".field").hidden = false;
      waiting.remove();
    });
    request.send(content);
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("input[type=file][data-upload]") && event.target.files.length) {
      upload(event.target);
    }
  });
})();
