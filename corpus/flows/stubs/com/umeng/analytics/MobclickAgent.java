package com.umeng.analytics;

import android.content.Context;
import java.util.Map;

public class MobclickAgent {
  public MobclickAgent() {}
  public static void onResume(Context context) {}
  public static void onPause(Context context) {}
  public static void onEvent(Context context, String eventId) {}
  public static void onEvent(Context context, String eventId, String label) {}
  public static void onEvent(Context context, String eventId, Map<String, String> map) {}
  public static void onProfileSignIn(String id) {}
  public static void onProfileSignIn(String provider, String id) {}
  public static void onProfileSignOff() {}
}
