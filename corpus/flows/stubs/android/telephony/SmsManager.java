package android.telephony;

import android.app.PendingIntent;
import android.content.Context;
import android.net.Uri;
import android.os.Bundle;
import java.util.ArrayList;

public final class SmsManager {
  private SmsManager() {}
  public static final int RESULT_ERROR_GENERIC_FAILURE = 1;
  public static SmsManager getDefault() { return null; }
  public static SmsManager getSmsManagerForSubscriptionId(int subId) { return null; }
  public void sendTextMessage(String destinationAddress, String scAddress, String text, PendingIntent sentIntent,
      PendingIntent deliveryIntent) {}
  public ArrayList<String> divideMessage(String text) { return null; }
  public void sendMultipartTextMessage(String destinationAddress, String scAddress, ArrayList<String> parts,
      ArrayList<PendingIntent> sentIntents, ArrayList<PendingIntent> deliveryIntents) {}
  public void sendDataMessage(String destinationAddress, String scAddress, short destinationPort, byte[] data,
      PendingIntent sentIntent, PendingIntent deliveryIntent) {}
  public void sendMultimediaMessage(Context context, Uri contentUri, String locationUrl, Bundle configOverrides,
      PendingIntent sentIntent) {}
  public int getSubscriptionId() { return 0; }
}
