package android.content;

import android.content.pm.ActivityInfo;
import android.content.pm.PackageManager;
import android.graphics.Rect;
import android.net.Uri;
import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Set;

public class Intent implements Parcelable, Cloneable {
  public static final Parcelable.Creator<Intent> CREATOR = null;
  public static final String ACTION_MAIN = "android.intent.action.MAIN";
  public static final String ACTION_VIEW = "android.intent.action.VIEW";
  public static final String ACTION_DEFAULT = "android.intent.action.VIEW";
  public static final String ACTION_EDIT = "android.intent.action.EDIT";
  public static final String ACTION_PICK = "android.intent.action.PICK";
  public static final String ACTION_CHOOSER = "android.intent.action.CHOOSER";
  public static final String ACTION_GET_CONTENT = "android.intent.action.GET_CONTENT";
  public static final String ACTION_OPEN_DOCUMENT = "android.intent.action.OPEN_DOCUMENT";
  public static final String ACTION_CREATE_DOCUMENT = "android.intent.action.CREATE_DOCUMENT";
  public static final String ACTION_DIAL = "android.intent.action.DIAL";
  public static final String ACTION_CALL = "android.intent.action.CALL";
  public static final String ACTION_SENDTO = "android.intent.action.SENDTO";
  public static final String ACTION_SEND = "android.intent.action.SEND";
  public static final String ACTION_SEND_MULTIPLE = "android.intent.action.SEND_MULTIPLE";
  public static final String ACTION_INSERT = "android.intent.action.INSERT";
  public static final String ACTION_DELETE = "android.intent.action.DELETE";
  public static final String ACTION_RUN = "android.intent.action.RUN";
  public static final String ACTION_SEARCH = "android.intent.action.SEARCH";
  public static final String ACTION_WEB_SEARCH = "android.intent.action.WEB_SEARCH";
  public static final String ACTION_ASSIST = "android.intent.action.ASSIST";
  public static final String ACTION_PROCESS_TEXT = "android.intent.action.PROCESS_TEXT";
  public static final String ACTION_SCREEN_OFF = "android.intent.action.SCREEN_OFF";
  public static final String ACTION_SCREEN_ON = "android.intent.action.SCREEN_ON";
  public static final String ACTION_USER_PRESENT = "android.intent.action.USER_PRESENT";
  public static final String ACTION_TIME_TICK = "android.intent.action.TIME_TICK";
  public static final String ACTION_TIME_CHANGED = "android.intent.action.TIME_SET";
  public static final String ACTION_BOOT_COMPLETED = "android.intent.action.BOOT_COMPLETED";
  public static final String ACTION_PACKAGE_ADDED = "android.intent.action.PACKAGE_ADDED";
  public static final String ACTION_PACKAGE_REMOVED = "android.intent.action.PACKAGE_REMOVED";
  public static final String ACTION_BATTERY_CHANGED = "android.intent.action.BATTERY_CHANGED";
  public static final String ACTION_BATTERY_LOW = "android.intent.action.BATTERY_LOW";
  public static final String ACTION_POWER_CONNECTED = "android.intent.action.ACTION_POWER_CONNECTED";
  public static final String ACTION_POWER_DISCONNECTED = "android.intent.action.ACTION_POWER_DISCONNECTED";
  public static final String ACTION_AIRPLANE_MODE_CHANGED = "android.intent.action.AIRPLANE_MODE";
  public static final String ACTION_NEW_OUTGOING_CALL = "android.intent.action.NEW_OUTGOING_CALL";
  public static final String ACTION_HEADSET_PLUG = "android.intent.action.HEADSET_PLUG";
  public static final String CATEGORY_DEFAULT = "android.intent.category.DEFAULT";
  public static final String CATEGORY_BROWSABLE = "android.intent.category.BROWSABLE";
  public static final String CATEGORY_LAUNCHER = "android.intent.category.LAUNCHER";
  public static final String CATEGORY_HOME = "android.intent.category.HOME";
  public static final String CATEGORY_OPENABLE = "android.intent.category.OPENABLE";
  public static final String CATEGORY_ALTERNATIVE = "android.intent.category.ALTERNATIVE";
  public static final String CATEGORY_INFO = "android.intent.category.INFO";
  public static final String EXTRA_TEXT = "android.intent.extra.TEXT";
  public static final String EXTRA_HTML_TEXT = "android.intent.extra.HTML_TEXT";
  public static final String EXTRA_STREAM = "android.intent.extra.STREAM";
  public static final String EXTRA_EMAIL = "android.intent.extra.EMAIL";
  public static final String EXTRA_CC = "android.intent.extra.CC";
  public static final String EXTRA_BCC = "android.intent.extra.BCC";
  public static final String EXTRA_SUBJECT = "android.intent.extra.SUBJECT";
  public static final String EXTRA_INTENT = "android.intent.extra.INTENT";
  public static final String EXTRA_TITLE = "android.intent.extra.TITLE";
  public static final String EXTRA_PHONE_NUMBER = "android.intent.extra.PHONE_NUMBER";
  public static final String EXTRA_INITIAL_INTENTS = "android.intent.extra.INITIAL_INTENTS";
  public static final String EXTRA_UID = "android.intent.extra.UID";
  public static final String EXTRA_PROCESS_TEXT = "android.intent.extra.PROCESS_TEXT";
  public static final String EXTRA_REFERRER = "android.intent.extra.REFERRER";
  public static final int FLAG_GRANT_READ_URI_PERMISSION = 1;
  public static final int FLAG_GRANT_WRITE_URI_PERMISSION = 2;
  public static final int FLAG_INCLUDE_STOPPED_PACKAGES = 32;
  public static final int FLAG_EXCLUDE_STOPPED_PACKAGES = 16;
  public static final int FLAG_ACTIVITY_NO_HISTORY = 0x40000000;
  public static final int FLAG_ACTIVITY_SINGLE_TOP = 0x20000000;
  public static final int FLAG_ACTIVITY_NEW_TASK = 0x10000000;
  public static final int FLAG_ACTIVITY_MULTIPLE_TASK = 0x08000000;
  public static final int FLAG_ACTIVITY_CLEAR_TOP = 0x04000000;
  public static final int FLAG_ACTIVITY_FORWARD_RESULT = 0x02000000;
  public static final int FLAG_ACTIVITY_EXCLUDE_FROM_RECENTS = 0x00800000;
  public static final int FLAG_ACTIVITY_REORDER_TO_FRONT = 0x00020000;
  public static final int FLAG_ACTIVITY_NO_ANIMATION = 0x00010000;
  public static final int FLAG_ACTIVITY_CLEAR_TASK = 0x00008000;
  public static final int FLAG_RECEIVER_REGISTERED_ONLY = 0x40000000;
  public static final int FLAG_RECEIVER_FOREGROUND = 0x10000000;
  public static final int FILL_IN_ACTION = 1;
  public static final int FILL_IN_DATA = 2;
  public static final int URI_INTENT_SCHEME = 1;
  public Intent() {}
  public Intent(Intent o) {}
  public Intent(String action) {}
  public Intent(String action, Uri uri) {}
  public Intent(Context packageContext, Class<?> cls) {}
  public Intent(String action, Uri uri, Context packageContext, Class<?> cls) {}
  public static Intent createChooser(Intent target, CharSequence title) { return null; }
  public static Intent createChooser(Intent target, CharSequence title, IntentSender sender) { return null; }
  public Object clone() { return null; }
  public Intent cloneFilter() { return null; }
  public static Intent makeMainActivity(ComponentName mainActivity) { return null; }
  public static Intent parseUri(String uri, int flags) throws URISyntaxException { return null; }
  public static Intent getIntent(String uri) throws URISyntaxException { return null; }
  public String getAction() { return null; }
  public Uri getData() { return null; }
  public String getDataString() { return null; }
  public String getScheme() { return null; }
  public String getType() { return null; }
  public String resolveType(Context context) { return null; }
  public String resolveType(ContentResolver resolver) { return null; }
  public boolean hasCategory(String category) { return false; }
  public Set<String> getCategories() { return null; }
  public Intent getSelector() { return null; }
  public ClipData getClipData() { return null; }
  public void setExtrasClassLoader(ClassLoader loader) {}
  public boolean hasExtra(String name) { return false; }
  public boolean hasFileDescriptors() { return false; }
  public boolean getBooleanExtra(String name, boolean defaultValue) { return false; }
  public byte getByteExtra(String name, byte defaultValue) { return 0; }
  public short getShortExtra(String name, short defaultValue) { return 0; }
  public char getCharExtra(String name, char defaultValue) { return 0; }
  public int getIntExtra(String name, int defaultValue) { return 0; }
  public long getLongExtra(String name, long defaultValue) { return 0L; }
  public float getFloatExtra(String name, float defaultValue) { return 0f; }
  public double getDoubleExtra(String name, double defaultValue) { return 0.0; }
  public String getStringExtra(String name) { return null; }
  public CharSequence getCharSequenceExtra(String name) { return null; }
  public <T extends Parcelable> T getParcelableExtra(String name) { return null; }
  public Parcelable[] getParcelableArrayExtra(String name) { return null; }
  public <T extends Parcelable> ArrayList<T> getParcelableArrayListExtra(String name) { return null; }
  public Serializable getSerializableExtra(String name) { return null; }
  public ArrayList<Integer> getIntegerArrayListExtra(String name) { return null; }
  public ArrayList<String> getStringArrayListExtra(String name) { return null; }
  public ArrayList<CharSequence> getCharSequenceArrayListExtra(String name) { return null; }
  public boolean[] getBooleanArrayExtra(String name) { return null; }
  public byte[] getByteArrayExtra(String name) { return null; }
  public char[] getCharArrayExtra(String name) { return null; }
  public int[] getIntArrayExtra(String name) { return null; }
  public long[] getLongArrayExtra(String name) { return null; }
  public double[] getDoubleArrayExtra(String name) { return null; }
  public String[] getStringArrayExtra(String name) { return null; }
  public CharSequence[] getCharSequenceArrayExtra(String name) { return null; }
  public Bundle getBundleExtra(String name) { return null; }
  public Bundle getExtras() { return null; }
  public int getFlags() { return 0; }
  public String getPackage() { return null; }
  public ComponentName getComponent() { return null; }
  public Rect getSourceBounds() { return null; }
  public ComponentName resolveActivity(PackageManager pm) { return null; }
  public ActivityInfo resolveActivityInfo(PackageManager pm, int flags) { return null; }
  public Intent setAction(String action) { return null; }
  public Intent setData(Uri data) { return null; }
  public Intent setDataAndNormalize(Uri data) { return null; }
  public Intent setType(String type) { return null; }
  public Intent setDataAndType(Uri data, String type) { return null; }
  public Intent addCategory(String category) { return null; }
  public void removeCategory(String category) {}
  public void setSelector(Intent selector) {}
  public void setClipData(ClipData clip) {}
  public Intent putExtra(String name, boolean value) { return null; }
  public Intent putExtra(String name, byte value) { return null; }
  public Intent putExtra(String name, char value) { return null; }
  public Intent putExtra(String name, short value) { return null; }
  public Intent putExtra(String name, int value) { return null; }
  public Intent putExtra(String name, long value) { return null; }
  public Intent putExtra(String name, float value) { return null; }
  public Intent putExtra(String name, double value) { return null; }
  public Intent putExtra(String name, String value) { return null; }
  public Intent putExtra(String name, CharSequence value) { return null; }
  public Intent putExtra(String name, Parcelable value) { return null; }
  public Intent putExtra(String name, Parcelable[] value) { return null; }
  public Intent putParcelableArrayListExtra(String name, ArrayList<? extends Parcelable> value) { return null; }
  public Intent putIntegerArrayListExtra(String name, ArrayList<Integer> value) { return null; }
  public Intent putStringArrayListExtra(String name, ArrayList<String> value) { return null; }
  public Intent putCharSequenceArrayListExtra(String name, ArrayList<CharSequence> value) { return null; }
  public Intent putExtra(String name, Serializable value) { return null; }
  public Intent putExtra(String name, boolean[] value) { return null; }
  public Intent putExtra(String name, byte[] value) { return null; }
  public Intent putExtra(String name, short[] value) { return null; }
  public Intent putExtra(String name, char[] value) { return null; }
  public Intent putExtra(String name, int[] value) { return null; }
  public Intent putExtra(String name, long[] value) { return null; }
  public Intent putExtra(String name, float[] value) { return null; }
  public Intent putExtra(String name, double[] value) { return null; }
  public Intent putExtra(String name, String[] value) { return null; }
  public Intent putExtra(String name, CharSequence[] value) { return null; }
  public Intent putExtra(String name, Bundle value) { return null; }
  public Intent putExtras(Intent src) { return null; }
  public Intent putExtras(Bundle extras) { return null; }
  public Intent replaceExtras(Intent src) { return null; }
  public Intent replaceExtras(Bundle extras) { return null; }
  public void removeExtra(String name) {}
  public Intent setFlags(int flags) { return null; }
  public Intent addFlags(int flags) { return null; }
  public void removeFlags(int flags) {}
  public Intent setPackage(String packageName) { return null; }
  public Intent setComponent(ComponentName component) { return null; }
  public Intent setClassName(Context packageContext, String className) { return null; }
  public Intent setClassName(String packageName, String className) { return null; }
  public Intent setClass(Context packageContext, Class<?> cls) { return null; }
  public void setSourceBounds(Rect r) {}
  public int fillIn(Intent other, int flags) { return 0; }
  public boolean filterEquals(Intent other) { return false; }
  public int filterHashCode() { return 0; }
  public String toURI() { return null; }
  public String toUri(int flags) { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
  public void readFromParcel(Parcel in) {}
}
