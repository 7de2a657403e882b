package android.os;

import java.io.FileDescriptor;
import java.io.PrintWriter;

public class Binder implements IBinder {
  public Binder() {}
  public static final int getCallingPid() { return 0; }
  public static final int getCallingUid() { return 0; }
  public static final UserHandle getCallingUserHandle() { return null; }
  public static final long clearCallingIdentity() { return 0L; }
  public static final void restoreCallingIdentity(long token) {}
  public static final void flushPendingCommands() {}
  public void attachInterface(IInterface owner, String descriptor) {}
  public String getInterfaceDescriptor() { return null; }
  public boolean pingBinder() { return false; }
  public boolean isBinderAlive() { return false; }
  public IInterface queryLocalInterface(String descriptor) { return null; }
  protected boolean onTransact(int code, Parcel data, Parcel reply, int flags) throws RemoteException { return false; }
  public void dump(FileDescriptor fd, String[] args) {}
  protected void dump(FileDescriptor fd, PrintWriter fout, String[] args) {}
  public void dumpAsync(FileDescriptor fd, String[] args) {}
  public final boolean transact(int code, Parcel data, Parcel reply, int flags) throws RemoteException { return false; }
  public void linkToDeath(IBinder.DeathRecipient recipient, int flags) {}
  public boolean unlinkToDeath(IBinder.DeathRecipient recipient, int flags) { return false; }
}
