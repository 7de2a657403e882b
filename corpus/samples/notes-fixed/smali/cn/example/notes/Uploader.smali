.class public final Lcn/example/notes/Uploader;
.super Ljava/lang/Object;
.source "Uploader.java"

.method public static registerDevice(Ljava/lang/String;)V
    .registers 3
    const-string v0, "aid="
    invoke-virtual {v0, p0}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "https://api.notes.example.cn/v1/device"
    invoke-static {v1, v0}, Lcn/example/notes/Uploader;->post(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.method public static logIn(Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-virtual {p0, p1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "https://api.notes.example.cn/v1/login"
    invoke-static {v1, v0}, Lcn/example/notes/Uploader;->post(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

# Sends on a thread of its own: Android refuses the network on the main thread.
.method public static post(Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcn/example/notes/Post;
    invoke-direct {v1, p0, p1}, Lcn/example/notes/Post;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method
