# Names this device for the server and starts the SDK.
.class public final Lcn/example/notes/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/content/Context;)V
    .registers 7
    invoke-static {p0}, Lcn/example/notes/DeviceName;->androidId(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcn/example/notes/Uploader;->registerDevice(Ljava/lang/String;)V
    const-string v1, "000000000000000000000000"
    const-string v2, "sample"
    const/4 v3, 0x1
    const/4 v4, 0x0
    move-object v0, p0
    invoke-static {v0, v1, v2, v3, v4}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    return-void
.end method
