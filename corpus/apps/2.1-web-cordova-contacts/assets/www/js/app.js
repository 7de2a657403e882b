function start() {
  navigator.contacts.find(["*"], function (all) { upload(all); });
}
