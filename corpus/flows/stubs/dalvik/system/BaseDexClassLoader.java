package dalvik.system;

import java.io.File;
import java.net.URL;
import java.util.Enumeration;

public class BaseDexClassLoader extends ClassLoader {
  public BaseDexClassLoader(String dexPath, File optimizedDirectory, String librarySearchPath, ClassLoader parent) {}
  public String findLibrary(String name) { return null; }
  protected Class<?> findClass(String name) throws ClassNotFoundException { return null; }
  protected URL findResource(String name) { return null; }
  protected Enumeration<URL> findResources(String name) { return null; }
}
