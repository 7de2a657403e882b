.class public Lkotlin/KotlinVersion;
.super Ljava/lang/Object;

.method public constructor <init>(III)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
