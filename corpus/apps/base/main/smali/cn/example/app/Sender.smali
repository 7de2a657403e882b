# Posts one value to our own server, so that what a case reads is also used.
.class public Lcn/example/app/Sender;
.super Ljava/lang/Object;
.source "Sender.java"

.method public static send(Ljava/lang/String;Ljava/lang/String;)V
    .registers 5
    :try_start
    new-instance v0, Ljava/net/URL;
    const-string v1, "https://api.example.cn/v1/event"
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    invoke-virtual {v0, p0, p1}, Ljava/net/URLConnection;->setRequestProperty(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URLConnection;->connect()V
    :try_end
    .catch Ljava/io/IOException; {:try_start .. :try_end} :failed
    :failed
    return-void
.end method
