package android.os;

import java.io.Closeable;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;

public class ParcelFileDescriptor implements Parcelable, Closeable {
  public static final int MODE_READ_ONLY = 0x10000000;
  public static final int MODE_WRITE_ONLY = 0x20000000;
  public static final int MODE_READ_WRITE = 0x30000000;
  public static final int MODE_CREATE = 0x08000000;
  public static final int MODE_TRUNCATE = 0x04000000;
  public ParcelFileDescriptor(ParcelFileDescriptor wrapped) {}
  public static ParcelFileDescriptor open(File file, int mode) throws FileNotFoundException { return null; }
  public static ParcelFileDescriptor[] createPipe() throws IOException { return null; }
  public FileDescriptor getFileDescriptor() { return null; }
  public void close() throws IOException {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
  public static class AutoCloseInputStream extends FileInputStream {
    public AutoCloseInputStream(ParcelFileDescriptor pfd) { super((FileDescriptor) null); }
  }
  public static class AutoCloseOutputStream extends FileOutputStream {
    public AutoCloseOutputStream(ParcelFileDescriptor pfd) { super((FileDescriptor) null); }
  }
}
