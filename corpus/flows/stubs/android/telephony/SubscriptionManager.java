package android.telephony;

import android.content.Context;
import java.util.List;

public class SubscriptionManager {
  private SubscriptionManager() {}
  public static SubscriptionManager from(Context context) { return null; }
  public List<SubscriptionInfo> getActiveSubscriptionInfoList() { return null; }
  public SubscriptionInfo getActiveSubscriptionInfo(int subId) { return null; }
  public static int getDefaultSubscriptionId() { return 0; }
}
