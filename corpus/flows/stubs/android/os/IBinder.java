package android.os;

import java.io.FileDescriptor;

public interface IBinder {
  int FIRST_CALL_TRANSACTION = 1;
  int LAST_CALL_TRANSACTION = 0x00ffffff;
  int FLAG_ONEWAY = 1;
  int PING_TRANSACTION = 1599098439;
  int DUMP_TRANSACTION = 1598311760;
  int INTERFACE_TRANSACTION = 1598968902;
  String getInterfaceDescriptor() throws RemoteException;
  boolean pingBinder();
  boolean isBinderAlive();
  IInterface queryLocalInterface(String descriptor);
  void dump(FileDescriptor fd, String[] args) throws RemoteException;
  void dumpAsync(FileDescriptor fd, String[] args) throws RemoteException;
  boolean transact(int code, Parcel data, Parcel reply, int flags) throws RemoteException;
  interface DeathRecipient {
    void binderDied();
  }
  void linkToDeath(IBinder.DeathRecipient recipient, int flags) throws RemoteException;
  boolean unlinkToDeath(IBinder.DeathRecipient recipient, int flags);
}
