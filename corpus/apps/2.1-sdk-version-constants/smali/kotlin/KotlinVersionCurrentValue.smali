.class public Lkotlin/KotlinVersionCurrentValue;
.super Ljava/lang/Object;

.method public static get()Lkotlin/KotlinVersion;
    .registers 4
    new-instance v0, Lkotlin/KotlinVersion;
    const/4 v1, 0x1
    const/4 v2, 0x4
    const/16 v3, 0x1f
    invoke-direct {v0, v1, v2, v3}, Lkotlin/KotlinVersion;-><init>(III)V
    return-object v0
.end method
