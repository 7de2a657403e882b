package android.telephony;

public class SmsMessage {
  private SmsMessage() {}
  public static SmsMessage createFromPdu(byte[] pdu) { return null; }
  public static SmsMessage createFromPdu(byte[] pdu, String format) { return null; }
  public String getOriginatingAddress() { return null; }
  public String getDisplayOriginatingAddress() { return null; }
  public String getMessageBody() { return null; }
  public String getDisplayMessageBody() { return null; }
  public String getServiceCenterAddress() { return null; }
  public long getTimestampMillis() { return 0L; }
  public byte[] getPdu() { return null; }
}
