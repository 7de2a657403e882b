# Not the library: a class of ours in its package, so that there is something to recognise.
.class public Lokhttp3/OkHttpClient;
.super Ljava/lang/Object;
.source "OkHttpClient.java"

.method public static open(Landroid/content/Context;)V
    .registers 3
    const-string v0, "open"
    const-string v1, "https"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
