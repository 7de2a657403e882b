.class public Lcn/example/shell/Unpacker;
.super Ljava/lang/Object;
.source "Unpacker.java"

.method public static unpack(Landroid/content/Context;)Ljava/lang/ClassLoader;
    .registers 10
    :try_start
    invoke-virtual {p0}, Landroid/content/Context;->getAssets()Landroid/content/res/AssetManager;
    move-result-object v0
    const-string v1, "core.bin"
    invoke-virtual {v0, v1}, Landroid/content/res/AssetManager;->open(Ljava/lang/String;)Ljava/io/InputStream;
    move-result-object v0
    invoke-virtual {v0}, Ljava/io/InputStream;->available()I
    move-result v1
    new-array v2, v1, [B
    invoke-virtual {v0, v2}, Ljava/io/InputStream;->read([B)I
    invoke-static {v2}, Lcn/example/shell/Unpacker;->reveal([B)V
    new-instance v3, Ljava/io/File;
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v4
    const-string v5, "app.dex"
    invoke-direct {v3, v4, v5}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    new-instance v5, Ljava/io/FileOutputStream;
    invoke-direct {v5, v3}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    invoke-virtual {v5, v2}, Ljava/io/FileOutputStream;->write([B)V
    invoke-virtual {v5}, Ljava/io/FileOutputStream;->close()V
    new-instance v6, Ldalvik/system/DexClassLoader;
    invoke-virtual {v3}, Ljava/io/File;->getAbsolutePath()Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v4}, Ljava/io/File;->getAbsolutePath()Ljava/lang/String;
    move-result-object v4
    const/4 v5, 0x0
    invoke-virtual {p0}, Landroid/content/Context;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v7
    invoke-direct {v6, v3, v4, v5, v7}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
    :try_end
    .catch Ljava/io/IOException; {:try_start .. :try_end} :failed
    return-object v6
    :failed
    const/4 v6, 0x0
    return-object v6
.end method

.method private static reveal([B)V
    .registers 4
    const/4 v0, 0x0
    :next
    array-length v1, p0
    if-ge v0, v1, :done
    aget-byte v1, p0, v0
    xor-int/lit8 v1, v1, 0x5a
    int-to-byte v1, v1
    aput-byte v1, p0, v0
    add-int/lit8 v0, v0, 0x1
    goto :next
    :done
    return-void
.end method

.method public static swap(Landroid/content/Context;Ljava/lang/ClassLoader;)V
    .registers 5
    :try_start
    const-string v0, "android.app.LoadedApk"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v1, "mClassLoader"
    invoke-virtual {v0, v1}, Ljava/lang/Class;->getDeclaredField(Ljava/lang/String;)Ljava/lang/reflect/Field;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/lang/reflect/Field;->setAccessible(Z)V
    invoke-virtual {v0, p0, p1}, Ljava/lang/reflect/Field;->set(Ljava/lang/Object;Ljava/lang/Object;)V
    :try_end
    .catch Ljava/lang/Exception; {:try_start .. :try_end} :failed
    :failed
    return-void
.end method
