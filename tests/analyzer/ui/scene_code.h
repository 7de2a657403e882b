// Pieces of smali and of layouts of which the tests of scenes make their apps.
#pragma once

#include <string>

#include "tests/analyzer/ui/ui_app.h"

namespace hegui::ui {

inline std::string xml(const std::string& root, const std::string& inside = "") {
  return "<" + root +
         " xmlns:android=\"http://schemas.android.com/apk/res/android\""
         " xmlns:app=\"http://schemas.android.com/apk/res-auto\""
         " android:layout_width=\"wrap_content\" android:layout_height=\"wrap_content\">" +
         inside + "</" + root.substr(0, root.find(' ')) + ">";
}
inline std::string view(const std::string& tag) {
  return "<" + tag + " android:layout_width=\"wrap_content\" android:layout_height=\"30dp\"/>";
}
inline std::string linear(const std::string& inside) { return xml("LinearLayout", inside); }

inline const std::string kContent =
    "const v0, {layout/main}\ninvoke-virtual {p0, v0}, "
    "Landroid/app/Activity;->setContentView(I)V\n";
// v0: the view of that id.
inline std::string find(const std::string& id) {
  return "const v0, {id/" + id +
         "}\ninvoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;\n"
         "move-result-object v0\n";
}
// v1 listens to v0.
inline const std::string kListen =
    "invoke-virtual {v0, v1}, "
    "Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V\n";
inline const std::string kClickable = ".implements Landroid/view/View$OnClickListener;\n";

inline const std::string kFinishIt = "invoke-virtual {p0}, Landroid/app/Activity;->finish()V\n";

inline std::string on_click(const std::string& code, int registers = 6) {
  return smali_method("public onClick(Landroid/view/View;)V", registers, code);
}

// The field `owner` of a class, and the constructor that takes it.
inline std::string owned(const std::string& type) {
  return ".field private final owner:Lt/Main;\n" +
         smali_method("public constructor <init>(Lt/Main;)V", 2,
                      "invoke-direct {p0}, Ljava/lang/Object;-><init>()V\niput-object p1, p0, " +
                          type + "->owner:Lt/Main;");
}

// A listener that opens t.Other from the activity that it was made with.
inline const std::string kListener = smali_class("Lt/Listener;", "Ljava/lang/Object;",
                                                 kClickable + owned("Lt/Listener;") + on_click(R"(
iget-object v2, p0, Lt/Listener;->owner:Lt/Main;
new-instance v0, Landroid/content/Intent;
const-class v1, Lt/Other;
invoke-direct {v0, v2, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
invoke-virtual {v2, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
)"));
inline const std::string kMakeListener =
    "new-instance v1, Lt/Listener;\ninvoke-direct {v1, p0}, Lt/Listener;-><init>(Lt/Main;)V\n";

// onCreateOptionsMenu that makes {menu/m}; more may follow, then v0 is returned.
inline const std::string kMenu = R"(
.method public onCreateOptionsMenu(Landroid/view/Menu;)Z
.registers 5
invoke-virtual {p0}, Landroid/app/Activity;->getMenuInflater()Landroid/view/MenuInflater;
move-result-object v0
const v1, {menu/m}
invoke-virtual {v0, v1, p1}, Landroid/view/MenuInflater;->inflate(ILandroid/view/Menu;)V
)";

// v2: a new intent for t.Other.
inline const std::string kIntentForOther = R"(
new-instance v2, Landroid/content/Intent;
const-class v1, Lt/Other;
invoke-direct {v2, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
)";

}  // namespace hegui::ui
