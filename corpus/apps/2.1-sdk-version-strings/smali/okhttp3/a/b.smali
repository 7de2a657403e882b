.class public Lokhttp3/a/b;
.super Ljava/lang/Object;

.method public static c()Ljava/lang/String;
    .registers 2
    const-string v0, "okhttp/3.12.13"
    const-string v1, " "
    invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
