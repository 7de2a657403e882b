package android.bluetooth;

import java.util.Set;

public final class BluetoothAdapter {
  private BluetoothAdapter() {}
  public static BluetoothAdapter getDefaultAdapter() { return null; }
  public boolean isEnabled() { return false; }
  public String getAddress() { return null; }
  public String getName() { return null; }
  public boolean setName(String name) { return false; }
  public Set<BluetoothDevice> getBondedDevices() { return null; }
  public boolean startDiscovery() { return false; }
}
