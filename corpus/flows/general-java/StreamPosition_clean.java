// about       Two strings are written to bytes and read again; the first, a constant, is logged.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeUTF("version 3");
      out.writeUTF(phone.getDeviceId());
      out.flush();
      byte[] image = bytes.toByteArray();
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(image));
      String text = in.readUTF();
      // The second string is not read.
      Log.i("Image", text);
    } catch (IOException e) {
      Log.w("Image", "not read");
    }
  }
}
