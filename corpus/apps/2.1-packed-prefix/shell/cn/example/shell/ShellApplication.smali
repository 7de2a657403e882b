# A packer of our own: reads the asset, takes off its disguise, writes the dex to the private folder, and puts a class
# loader for it in the place of the app's.
.class public Lcn/example/shell/ShellApplication;
.super Landroid/app/Application;
.source "ShellApplication.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    invoke-static {p1}, Lcn/example/shell/Unpacker;->unpack(Landroid/content/Context;)Ljava/lang/ClassLoader;
    move-result-object v0
    invoke-static {p1, v0}, Lcn/example/shell/Unpacker;->swap(Landroid/content/Context;Ljava/lang/ClassLoader;)V
    return-void
.end method
