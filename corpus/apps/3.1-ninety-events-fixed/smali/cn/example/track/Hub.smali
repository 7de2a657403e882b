.class public final Lcn/example/track/Hub;
.super Ljava/lang/Object;
.source "Hub.java"

.method static mark(Landroid/content/Context;ILjava/lang/String;)V
    .registers 4
    if-nez p2, :text
    const-string p2, "no text"
    :text
    invoke-static {p0, p1, p2}, Lcn/example/track/Hub;->dispatch(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method private static dispatch(Landroid/content/Context;ILjava/lang/String;)V
    .registers 5
    const-string v0, "track"
    sparse-switch p1, :known
    invoke-static {v0, p2}, Landroid/util/Log;->v(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :page
    invoke-static {v0, p2}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :gesture
    invoke-static {p1}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1, p2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :card
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :known
    .sparse-switch
        0x3e8 -> :page
        0x3fd -> :page
        0x41b -> :gesture
        0x435 -> :gesture
        0x438 -> :page
        0x45a -> :gesture
        0x467 -> :gesture
        0x47e -> :card
        0x48b -> :gesture
        0x4a5 -> :gesture
    .end sparse-switch
.end method
