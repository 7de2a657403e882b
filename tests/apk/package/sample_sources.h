// Source XML of a small app with everything the resource and manifest tests ask for.
#pragma once

#include <map>
#include <string>

namespace hegui::package {

inline std::map<std::string, std::string> sample_sources() {
  return {
      {"AndroidManifest.xml",
       R"(<manifest xmlns:android="http://schemas.android.com/apk/res/android"
    package="com.example.sample" android:versionCode="42" android:versionName="1.2.3">
  <uses-sdk android:minSdkVersion="21" android:targetSdkVersion="29"/>
  <uses-permission android:name="android.permission.CAMERA"/>
  <uses-permission android:name="android.permission.READ_PHONE_STATE" android:maxSdkVersion="28"/>
  <application android:label="@string/app_name" android:icon="@drawable/icon"
      android:name=".App" android:theme="@style/Child" android:allowBackup="@bool/backup">
    <meta-data android:name="key" android:value="@string/key"/>
    <meta-data android:name="file" android:resource="@layout/main"/>
    <activity android:name=".Main">
      <intent-filter>
        <action android:name="android.intent.action.MAIN"/>
        <category android:name="android.intent.category.LAUNCHER"/>
      </intent-filter>
    </activity>
    <service android:name="com.other.Service" android:process=":push"/>
    <provider android:name=".Data" android:authorities="com.example.sample.data"/>
  </application>
</manifest>)"},
      {"res/values/strings.xml", R"(<resources>
  <string name="app_name">Sample</string>
  <string name="key">0123456</string>
  <string name="alias">@string/app_name</string>
  <string name="agree">I agree</string>
  <bool name="backup">false</bool>
  <color name="ground">#ffffff</color>
  <dimen name="gap">12dp</dimen>
  <array name="choices"><item>one</item><item>two</item></array>
  <plurals name="items"><item quantity="one">%d item</item><item quantity="other">%d items</item></plurals>
  <attr name="tint" format="color"/>
  <style name="Base"><item name="android:textSize">10sp</item><item name="tint">#112233</item></style>
  <style name="Child" parent="Base"><item name="android:textColor">@color/ground</item></style>
  <style name="System" parent="@android:style/Theme"><item name="tint">#445566</item></style>
</resources>)"},
      {"res/values-zh-rCN/strings.xml", R"(<resources>
  <string name="app_name">样例</string><string name="agree">同意</string>
</resources>)"},
      {"res/values-zh-rTW/strings.xml", R"(<resources>
  <string name="app_name">範例</string>
</resources>)"},
      {"res/values-fr/strings.xml", R"(<resources>
  <string name="app_name">Exemple</string>
</resources>)"},
      {"res/values-night/colors.xml",
       R"(<resources><color name="ground">#000000</color></resources>)"},
      {"res/values-v23/dimens.xml", R"(<resources><dimen name="gap">16dp</dimen></resources>)"},
      {"res/layout/main.xml",
       R"(<LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"
    android:layout_width="fill_parent" android:layout_height="wrap_content">
  <CheckBox android:id="@+id/box" android:checked="true" android:text="@string/agree"
      android:layout_width="wrap_content" android:layout_height="wrap_content"/>
</LinearLayout>)"},
      {"res/layout-land/main.xml",
       R"(<LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"
    android:layout_width="fill_parent" android:layout_height="wrap_content"/>)"},
      {"res/drawable/icon.xml",
       R"(<shape xmlns:android="http://schemas.android.com/apk/res/android"/>)"},
  };
}

}  // namespace hegui::package
