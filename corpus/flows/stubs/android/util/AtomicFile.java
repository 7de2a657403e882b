package android.util;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;

public class AtomicFile {
  public AtomicFile(File baseName) {}
  public File getBaseFile() { return null; }
  public FileOutputStream startWrite() throws IOException { return null; }
  public void finishWrite(FileOutputStream str) {}
  public FileInputStream openRead() throws FileNotFoundException { return null; }
  public byte[] readFully() throws IOException { return null; }
}
