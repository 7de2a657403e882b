.class public Lcn/example/app/Mac;
.super Ljava/lang/Object;
.source "Mac.java"

.method public static read()V
    .registers 2
    :try_start
    const-string v0, "wlan0"
    invoke-static {v0}, Ljava/net/NetworkInterface;->getByName(Ljava/lang/String;)Ljava/net/NetworkInterface;
    move-result-object v0
    if-eqz v0, :failed
    invoke-virtual {v0}, Ljava/net/NetworkInterface;->getHardwareAddress()[B
    move-result-object v0
    invoke-static {v0}, Ljava/util/Arrays;->toString([B)Ljava/lang/String;
    move-result-object v0
    const-string v1, "mac"
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    :try_end
    .catch Ljava/net/SocketException; {:try_start .. :try_end} :failed
    :failed
    return-void
.end method
