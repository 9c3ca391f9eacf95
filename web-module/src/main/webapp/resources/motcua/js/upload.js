// Papers are sent piece by piece as soon as they are chosen, one after the other; a line that breaks costs one piece.
// Without this file each paper is a plain form of one file. Plain script: telephones are old.
(function () {
  "use strict";

  var PIECE = 256 * 1024;
  var TRIES = 6;
  var queue = [];
  var running = false;
  var arrived = []; // lists of which the page does not show everything yet

  if (!window.fetch || !window.FormData) {
    return;
  }

  function row(list, file) {
    var item = document.createElement("li");
    var name = document.createElement("span");
    var progress = document.createElement("progress");
    var note = document.createElement("span");
    name.className = "files__name";
    name.textContent = file.name;
    note.className = "files__note";
    note.textContent = list.dataset.waiting;
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute("aria-label", list.dataset.sending + ": " + file.name);
    name.appendChild(note);
    name.appendChild(progress);
    item.appendChild(name);
    list.appendChild(item);
    return item;
  }

  function button(item, text, act) {
    var control = document.createElement("button");
    control.type = "button";
    control.className = "button button--quiet button--small";
    control.textContent = text;
    control.setAttribute("aria-label", text + ": " + item.querySelector(".files__name").firstChild.textContent);
    control.addEventListener("click", act);
    item.appendChild(control);
    return control;
  }

  function clearButtons(task) {
    Array.prototype.slice.call(task.item.querySelectorAll("button")).forEach(function (old) { old.remove(); });
  }

  function note(task, text) {
    task.item.querySelector(".files__note").textContent = text;
  }

  // A screen reader hears the beginning, each quarter and the end, not every piece.
  function tell(task, text) {
    var told = task.list.parentNode.querySelector("[data-told]");
    if (told) {
      told.textContent = task.file.name + ": " + text;
    }
  }

  function show(task, sent) {
    var percent = Math.floor(100 * sent / task.file.size);
    task.item.querySelector("progress").value = percent;
    note(task, task.list.dataset.sending + " " + percent + "%");
    if (Math.floor(percent / 25) !== task.quarter) {
      task.quarter = Math.floor(percent / 25);
      tell(task, percent + "%");
    }
  }

  function language() {
    return "lang=" + document.documentElement.lang;
  }

  function ask(method, address, headers, body) {
    return fetch(address, {method: method, headers: headers || {}, body: body, credentials: "same-origin"});
  }

  // What the server refuses stays refused: its words, and no second try.
  function refused(answer) {
    return answer.text().then(function (text) {
      var message = "";
      try {
        message = JSON.parse(text).message;
      } catch (notOurs) {
        message = "";
      }
      var no = new Error(message);
      no.message = message;
      no.final = answer.status < 500;
      no.status = answer.status;
      throw no;
    });
  }

  function begin(task) {
    return ask("POST", task.base + "?" + language() + "&draft=" + encodeURIComponent(task.list.dataset.draft)
        + "&paper=" + encodeURIComponent(task.list.dataset.paper) + "&name=" + encodeURIComponent(task.file.name)
        + "&length=" + task.file.size)
      .then(function (answer) {
        if (answer.status !== 201) {
          return refused(answer);
        }
        task.address = answer.headers.get("Location");
        return 0;
      });
  }

  function whereWeAre(task) {
    if (!task.address) {
      return begin(task);
    }
    return ask("HEAD", task.address).then(function (answer) {
      if (answer.status === 404) { // forgotten, or done and the answer got lost
        task.address = null;
        return task.sent >= task.file.size ? -1 : begin(task);
      }
      if (!answer.ok) {
        return refused(answer);
      }
      return Number(answer.headers.get("Upload-Offset"));
    });
  }

  function pieces(task, from) {
    if (task.cancelled || from < 0) {
      return Promise.resolve();
    }
    var to = Math.min(from + PIECE, task.file.size);
    if (to === task.file.size) {
      note(task, task.list.dataset.checking);
    }
    return ask("PATCH", task.address + "?" + language(), {"Upload-Offset": String(from), "Content-Type": "application/offset+octet-stream"},
        task.file.slice(from, to))
      .then(function (answer) {
        if (!answer.ok) {
          return refused(answer);
        }
        return answer.json();
      })
      .then(function (progress) {
        task.tries = 0;
        task.sent = progress.arrived;
        show(task, task.sent);
        return progress.done ? null : pieces(task, task.sent);
      });
  }

  function send(task) {
    clearButtons(task);
    button(task.item, task.list.dataset.cancel, function () { cancel(task); });
    return whereWeAre(task)
      .then(function (from) { return pieces(task, from); })
      .catch(function (trouble) { return again(task, trouble); });
  }

  function again(task, trouble) {
    if (task.cancelled) {
      return null;
    }
    if (trouble.status === 409 && task.tries < TRIES) { // somebody else sent a piece: ask how far we are
      task.tries += 1;
      return send(task);
    }
    if (trouble.final) {
      return fail(task, trouble.message || task.list.dataset.stopped);
    }
    task.tries += 1;
    if (task.tries > TRIES) {
      return stop(task, trouble.message || task.list.dataset.stopped);
    }
    note(task, task.list.dataset.lost);
    tell(task, task.list.dataset.lost);
    return new Promise(function (go) {
      var timer = window.setTimeout(next, Math.min(30000, 500 * Math.pow(2, task.tries)));
      function next() {
        window.clearTimeout(timer);
        window.removeEventListener("online", next);
        go();
      }
      window.addEventListener("online", next);
    }).then(function () { return send(task); });
  }

  function stop(task, text) {
    task.failed = true;
    note(task, text);
    tell(task, text);
    clearButtons(task);
    button(task.item, task.list.dataset.retry, function () {
      task.failed = false;
      task.tries = 0;
      queue.push(task);
      run();
    });
    button(task.item, task.list.dataset.cancel, function () { cancel(task); });
  }

  function fail(task, text) {
    task.failed = true;
    task.item.classList.add("upload__refused");
    note(task, text);
    tell(task, text);
    task.item.querySelector("progress").remove();
    clearButtons(task);
    button(task.item, task.list.dataset.cancel, function () { task.item.remove(); });
  }

  function cancel(task) {
    task.cancelled = true;
    task.item.remove();
    if (task.address) {
      ask("DELETE", task.address).catch(function () { return null; });
    }
  }

  // What is there now, as the server says it; refusals and what waits stay where they are.
  function refresh(list) {
    var section = list.closest("section");
    arrived = arrived.filter(function (other) { return other !== list; });
    return fetch(window.location.href, {credentials: "same-origin"})
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        var now = new DOMParser().parseFromString(text, "text/html").getElementById(section.id);
        if (!now) {
          window.location.reload();
          return;
        }
        var fresh = document.importNode(now, true);
        var waiting = fresh.querySelector("[data-queue]");
        Array.prototype.slice.call(list.children).forEach(function (item) { waiting.appendChild(item); });
        queue.forEach(function (task) { task.list = task.list === list ? waiting : task.list; });
        section.replaceWith(fresh);
        prepare(fresh);
        var next = fresh.querySelector("input[type=file]");
        if (next) {
          next.focus({preventScroll: true});
        }
      });
  }

  function run() {
    if (running || !queue.length) {
      return;
    }
    var task = queue.shift();
    running = true;
    send(task).then(function () {
      running = false;
      if (!task.failed && !task.cancelled) {
        tell(task, task.list.dataset.done);
        task.item.remove();
        arrived.push(task.list);
      }
      var more = queue.some(function (other) { return other.list === task.list; });
      return more || arrived.indexOf(task.list) < 0 ? null : refresh(task.list);
    }).then(run, function () {
      running = false;
      window.location.reload();
    });
  }

  function take(input) {
    var form = input.form;
    var list = form.querySelector("[data-queue]");
    var base = form.querySelector("input[data-upload]").dataset.upload;
    Array.prototype.slice.call(input.files).forEach(function (file) {
      queue.push({file: file, list: list, base: base, item: row(list, file), tries: 0, sent: 0, quarter: 0});
    });
    input.value = "";
    run();
  }

  function prepare(part) {
    Array.prototype.slice.call(part.querySelectorAll("input[data-upload]")).forEach(function (input) {
      input.multiple = true;
      input.required = false;
      input.form.querySelector("[type=submit]").hidden = true;
      var camera = input.form.querySelector(".upload__camera");
      if (camera && window.matchMedia("(pointer: coarse)").matches) {
        camera.hidden = false;
      }
    });
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("input[data-upload], input[data-camera]") && event.target.files.length) {
      take(event.target);
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (running) {
      event.preventDefault();
      event.returnValue = "";
    }
  });

  prepare(document);
})();
